import OpenPlatform

extension HostCall {
    /// Moves to the page that `url` and `query` name.
    ///
    /// - Parameter move: Which kind of move.
    /// - Returns: The empty answer.
    /// - Throws: The documented refusal of the navigation pages.
    func navigate(_ move: (Destination) -> Navigation) async throws(HostFailure) -> JSONValue {
        let url = string("url")
        guard !url.isEmpty else { throw HostFailure(.invalidPageURL) }

        let destination = Destination(url: url, query: self["query"]?.object, phone.conditions())
        if let failure = await phone.navigate(move(destination)).failure(url) { throw failure }
        notes.passed(
            Phrase(
                en: "Page: \(destination.route) is in app.json",
                zh: "页面：\(destination.route) 在 app.json 中"
            )
        )
        return [:]
    }
}

extension NavigationOutcome {
    /// The refusal that an outcome stands for; `nil` if the page is shown.
    func failure(_ url: String) -> HostFailure? {
        switch self {
        case .ok: nil
        case .notFound: HostFailure(.notInApp, url)
        case .isTabPage: HostFailure(.isTabPage)
        case .notTabPage: HostFailure(.notTabPage, url)
        case .atFirstPage: HostFailure(.atFirstPage)
        case .stackFull: HostFailure(.stackFull)
        case .noPage: HostFailure(.noPage)
        case .broken: HostFailure(.brokenPage, url)
        }
    }
}
