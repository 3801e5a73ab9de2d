import MiniApp
import JavaScriptEngine
import HostAPI
import OpenPlatform

extension Device {
    /// Moves in the page stack, for a `tt` function.
    func navigate(_ navigation: Navigation) -> NavigationOutcome {
        guard app != nil, !isClosed else { return .noPage }
        if let route = navigation.destination?.route, let refusal = refusal(of: route) { return refusal }
        let text = ask(.navigate, [.string(move(for: navigation).text)])
        let answer = (try? JSONValue.parse(text)) ?? .null
        guard let code = answer["fail"]?.string else { return .ok }
        return Self.outcome(of: code)
    }

    /// Takes note of a new page stack, and tells browsers.
    func showStack(_ text: String) {
        guard let pages = (try? JSONValue.parse(text))?.array else { return }
        app?.stack = pages.map { page in
            RunningApp.Page(
                id: page["id"]?.int ?? 0,
                route: page["route"]?.string ?? "",
                query: page["query"] ?? [:]
            )
        }
        app?.forgetPages(but: Set(pages.compactMap { $0["id"]?.int }))
        tellVisible()
        broadcast.send(stackUpdate)
    }

    /// Lets host functions know what is visible, and what room it has.
    func tellVisible() {
        let routes = app?.stack.map(\.route) ?? []
        let config = routes.last.map { bundle.window(of: $0) }
        face.show(
            stack: routes,
            window: visibleWindow,
            pullsDown: config?.enablePullDownRefresh == true
        )
    }

    /// The size that is left for the visible page.
    private var visibleWindow: WindowSize {
        let route = app?.stack.last?.route ?? ""
        let isCustom = bundle.window(of: route).navigationStyle == .custom
        let isTab = bundle.reading.manifest?.tabBar?.list.contains { $0.pagePath == route } ?? false
        let hasTabBar = isTab && app?.tabBar.isVisible == true
        return options.model.window(hasNavigationBar: !isCustom, hasTabBar: hasTabBar)
    }

    /// Changes the bar over the visible page.
    func changeNavigationBar(_ change: NavigationBarChange) {
        guard let page = app?.stack.last?.id else { return }
        var members = app?.navigationBars[page]?.object ?? JSONObject()
        if let title = change.title { members["title"] = .string(title) }
        if let color = change.frontColor { members["front_color"] = .string(color) }
        if let color = change.backgroundColor { members["background_color"] = .string(color) }
        if let isLoading = change.isLoading { members["loading"] = .bool(isLoading) }
        if let hides = change.hidesHomeButton { members["hides_home_button"] = .bool(hides) }
        app?.navigationBars[page] = .object(members)
        if let duration = change.duration, duration > 0 {
            members["duration"] = .number(duration)
            members["timing"] = .string((change.timing ?? .linear).rawValue)
        }
        broadcast.send(navigationBarUpdate(page: page, bar: members))
    }

    /// A tab page is opened without parameters, whatever the app wrote (…/api/navigation/tt-re-launch).
    private func move(for navigation: Navigation) -> JSONValue {
        var move = navigation.move
        let tabs = bundle.reading.manifest?.tabBar?.list ?? []
        if tabs.contains(where: { $0.pagePath == navigation.destination?.route }),
            var members = move.object
        {
            members["query"] = nil
            move = .object(members)
        }
        return move
    }

    private static func outcome(of code: String) -> NavigationOutcome {
        switch code {
        case "page-not-found": .notFound
        case "tab-page": .isTabPage
        case "not-tab": .notTabPage
        case "stack-full": .stackFull
        case "first-page": .atFirstPage
        default: .noPage
        }
    }

    private func refusal(of route: String) -> NavigationOutcome? {
        guard let manifest = bundle.reading.manifest else { return .noPage }
        guard manifest.pages.contains(route) else { return .notFound }
        return bundle.page(route)?.viewScript == nil ? .broken : nil
    }
}

extension Navigation {
    fileprivate var destination: Destination? {
        switch self {
        case .to(let destination), .redirect(let destination), .relaunch(let destination),
            .tab(let destination):
            destination
        case .back: nil
        }
    }

    fileprivate var move: JSONValue {
        func opening(_ kind: String, _ destination: Destination) -> JSONValue {
            [
                "kind": .string(kind), "route": .string(destination.route),
                "query": Device.object(of: destination.query),
            ]
        }
        return switch self {
        case .to(let destination): opening("to", destination)
        case .redirect(let destination): opening("redirect", destination)
        case .relaunch(let destination): opening("relaunch", destination)
        case .tab(let destination): opening("tab", destination)
        case .back(let delta): ["kind": "back", "delta": .integer(delta)]
        }
    }
}
