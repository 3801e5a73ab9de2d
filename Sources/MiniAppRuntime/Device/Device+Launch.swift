import HostAPI
import JavaScriptEngine
import MiniApp
import OpenPlatform

extension Device {
    /// Starts the mini-app from the beginning, on the page that the options name or app.json does.
    ///
    /// Mistakes in the app end up in the console and in ``problems()``; the device stays usable.
    package func launch() {
        let first = options.page ?? bundle.reading.manifest?.entryPagePath ?? ""
        start(pages: [RunningApp.Page(id: 0, route: first, query: Self.object(of: options.query))])
    }

    /// Starts the mini-app and opens pages on top of each other, so that a reload leaves the person where they were.
    func start(pages: [RunningApp.Page]) {
        guard !isClosed else { return }
        endApp()
        generation += 1
        cause = Cause(.launch)
        face.update(options: options, bundle: bundle)
        lastLocation = location
        broadcast.send(hello)
        if broadcast.isHeard { broadcast.send(storageUpdate) }
        broadcast.send(DeviceUpdate("overlay", ["kind": nil]))
        do throws(ScriptError) {
            app = try makeApp()
            try evaluateKernel()
        } catch {
            report(error)
            return
        }
        enter(.start, [.string(startOptions(first: pages.first).text)], cause: cause)
        if broadcast.isHeard { enter(.attach, [.boolean(true)], cause: cause) }
        for (depth, page) in pages.enumerated() {
            open(depth == 0 ? "relaunch" : "to", page)
        }
        showProblems()
        announceUpdate()
    }

    /// Ends the running app: its timers, its calls, its dialogs and its engine.
    func endApp() {
        guard let ending = app else { return }
        app = nil
        for dialog in dialogs.shown { _ = answer(dialog.id, with: Answer(.dismiss)) }
        for call in ending.pending.values { call.abort?.finish() }
        ending.sockets.close(SocketEnding(code: 1001), forGood: true)
        for question in ending.privacyQuestions.values { question.finish() }
        ending.engine.assumeIsolated { $0.close() }
        signalIdle()
    }

    private func makeApp() throws(ScriptError) -> RunningApp {
        let engine = JavaScriptEngine(
            name: "device \(id)",
            thread: thread,
            timeLimit: .seconds(options.scriptSeconds),
            onRejection: { [weak self] rejection in
                self?.assumeIsolated { $0.reportRejection(rejection) }
            }
        )
        try engine.synchronously { engine throws(ScriptError) in self.defineNatives(in: engine) }
        return RunningApp(generation: generation, engine: engine, bundle: bundle)
    }

    private func evaluateKernel() throws(ScriptError) {
        guard let engine = app?.engine else { return }
        let scripts = KernelScripts.all
        let entries = try engine.synchronously { engine throws(ScriptError) in
            for script in scripts {
                _ = try engine.evaluate(script.text, file: script.file)
            }
            var entries: [KernelEntry: ScriptFunction] = [:]
            for entry in KernelEntry.allCases {
                entries[entry] = try engine.function(entry.expression)
            }
            return entries
        }
        app?.entries = entries
    }

    private func open(_ kind: String, _ page: RunningApp.Page) {
        let move: JSONValue = ["kind": .string(kind), "route": .string(page.route), "query": page.query]
        enter(.navigate, [.string(move.text)], cause: cause)
    }

    private func startOptions(first: RunningApp.Page?) -> JSONValue {
        let manifest = bundle.reading.manifest
        let functions = surroundings.functions.functions(in: options.baseLibrary)
            .map { ["name": .string($0.name), "kind": .string($0.kind.rawValue)] as JSONValue }
        var launch = face.conditions.launch.json.object ?? [:]
        launch["path"] = .string(first?.route ?? "")
        launch["query"] = first?.query ?? [:]
        return [
            "functions": .array(functions),
            "openTypes": .array(OpenType.all.map { $0.description(for: options.baseLibrary) }),
            "launch": .object(launch),
            "pages": .array((manifest?.pages ?? []).map(JSONValue.string)),
            "stackLimit": .integer(surroundings.settings.pageStackLimit),
            "tabs": .array((manifest?.tabBar?.list ?? []).map { .string($0.pagePath) }),
        ]
    }

    static func object(of query: [QueryItem]) -> JSONValue {
        .object(JSONObject(query.map { ($0.name, .string($0.value)) }))
    }
}
