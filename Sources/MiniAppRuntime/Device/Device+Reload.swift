import JavaScriptEngine
import MiniApp
import OpenPlatform

extension Device {
    /// Takes new files of the app over while the person stays where they are.
    ///
    /// Templates and styles are swapped under the running app, whose data stays. A changed script or manifest starts
    /// the app anew and opens the same pages on top of each other.
    ///
    /// - Parameters:
    ///   - new: The app as it is now.
    ///   - files: The paths that changed, relative to the app's root.
    package func reload(_ new: AppBundle, changed files: [String]) {
        let watch = surroundings.platform.clock.stopwatch()
        let old = bundle
        let stack = app?.stack ?? []
        let keepsData = files.allSatisfy(Self.isViewFile) && !stack.isEmpty
        bundle = new
        if keepsData {
            app?.bundle = new
            swapViews(from: old)
            showProblems()
        } else {
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

    private func swapViews(from old: AppBundle) {
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
}
