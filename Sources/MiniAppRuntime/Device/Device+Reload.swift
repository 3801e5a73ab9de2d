import JavaScriptEngine
import MiniApp
import OpenPlatform

extension Device {
    /// Takes new files of the app over while the person stays where they are.
    ///
    /// Templates and styles are swapped under the running app, whose data stays. A changed script or manifest starts
    /// the app anew and opens the same pages on top of each other. While app.json can't be read, the app goes on as it
    /// was. Files that are no part of an app are none of its business.
    ///
    /// - Parameters:
    ///   - new: The app as it is now.
    ///   - files: The paths that changed, relative to the app's root.
    package func reload(_ new: AppBundle, changed files: [String]) {
        let files = files.filter { Self.isViewFile($0) || Self.isAppFile($0) }
        guard !files.isEmpty, !isClosed else { return }
        let watch = surroundings.platform.clock.stopwatch()
        let stack = app?.stack ?? []
        let isUnreadable = new.reading.manifest == nil && !stack.isEmpty
        let keepsData = isUnreadable || (files.allSatisfy(Self.isViewFile) && !stack.isEmpty)
        unreadable = isUnreadable ? new : nil
        if isUnreadable {
            showProblems()
        } else if keepsData {
            swapViews(to: new)
            showProblems()
        } else {
            bundle = new
            let routes = new.reading.manifest?.pages ?? []
            let kept = stack.filter { routes.contains($0.route) }
            if kept.isEmpty { launch() } else { start(pages: kept) }
        }
        broadcast.send(
            DeviceUpdate(
                "reloaded",
                [
                    "files": .array(files.map(JSONValue.string)), "ms": .number(watch.milliseconds.rounded()),
                    "data_kept": .bool(keepsData),
                ]
            )
        )
    }

    private func swapViews(to new: AppBundle) {
        let old = bundle
        bundle = new
        app?.bundle = new
        let shown = Set((app?.stack ?? []).map(\.route))
        let changed = shown.filter { route in
            let now = bundle.page(route)?.viewScript
            return now != nil && now != old.page(route)?.viewScript
        }
        if !changed.isEmpty {
            for page in app?.stack ?? [] where changed.contains(page.route) {
                app?.drawnPages.remove(page.id)
            }
            let request: JSONValue = ["routes": .array(changed.sorted().map(JSONValue.string))]
            enter(.reload, [.string(request.text)], cause: Cause(.launch))
        }
        for page in app?.stack ?? [] where bundle.styles(of: page.route) != old.styles(of: page.route) {
            broadcast.send(.style(page: page.id, css: bundle.styles(of: page.route)))
        }
        broadcast.send(stackUpdate)
    }

    private static func isViewFile(_ path: String) -> Bool {
        [".ttml", ".ttss", ".wxml", ".css", ".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp"]
            .contains { path.hasSuffix($0) }
    }

    private static func isAppFile(_ path: String) -> Bool {
        [".js", ".json", ".sjs", ".wxs"].contains { path.hasSuffix($0) }
    }
}
