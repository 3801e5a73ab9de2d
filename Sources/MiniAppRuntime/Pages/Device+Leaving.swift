import HostAPI
import JavaScriptEngine
import MiniApp
import OpenPlatform

extension Device {
    /// Presses the phone's back button: the page on top closes, unless the person thinks better of it.
    package func goBack() {
        leave(["kind": "back", "delta": 1], Cause(.event(type: "back", at: [:])))
    }

    /// Presses the home button: the app shows the page that app.json begins with.
    package func goHome() {
        let route = bundle.reading.manifest?.entryPagePath ?? ""
        let tabs = bundle.reading.manifest?.tabBar?.list ?? []
        let kind = tabs.contains { $0.pagePath == route } ? "tab" : "relaunch"
        leave(["kind": .string(kind), "route": .string(route)], Cause(.event(type: "home", at: [:])))
    }

    /// Remembers what the person is asked before they leave the visible page; `nil` asks nothing.
    func askBeforeLeaving(_ question: ModalBox?) {
        guard let page = app?.stack.last?.id else { return }
        app?.leavingQuestions[page] = question
    }

    /// Moves at once, or after the person has agreed; the lowest page can be left without a question.
    private func leave(_ move: JSONValue, _ cause: Cause) {
        guard let app, let page = app.stack.last?.id, app.stack.count > 1,
            let question = app.leavingQuestions[page]
        else {
            enter(.navigate, [.string(move.text)], cause: cause)
            return
        }
        guard !dialogs.shown.contains(where: { $0.contents == .modal(question) }) else { return }
        let generation = app.generation
        work.continuation.yield(
            .waiting { [weak self] in
                let answer = await self?.present(.modal(question), for: 0, of: generation)
                guard answer?.choice == .accept else { return }
                await self?.go(move, from: page, of: generation)
            }
        )
    }

    private func go(_ move: JSONValue, from page: Int, of generation: Int) {
        guard app?.generation == generation, app?.stack.last?.id == page else { return }
        enter(.navigate, [.string(move.text)], cause: Cause(.event(type: "back", at: [:])))
    }
}
