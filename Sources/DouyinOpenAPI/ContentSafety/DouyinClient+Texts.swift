extension DouyinClient {
    /// Checks texts before others see them: `censor/text`, the newer call.
    ///
    /// - Parameter texts: The texts.
    /// - Returns: A verdict a text, in their order.
    /// - Throws: ``DouyinError``.
    public func check(texts: [String]) async throws(DouyinError) -> [ContentVerdict] {
        try await answer(
            to: Call(
                name: "text censor",
                host: .open,
                path: "/api/apps/v1/censor/text/",
                envelope: .open,
                credential: .clientHeader,
                body: ["app_id": .text(appID), "content": .list(texts.map(WireValue.text))]
            )
        )
    }

    /// Checks texts by the older call, `tags/text/antidirt`.
    ///
    /// - Parameter texts: The texts.
    /// - Returns: A verdict a text, in their order.
    /// - Throws: ``DouyinError``.
    public func checkTags(of texts: [String]) async throws(DouyinError) -> [ContentVerdict] {
        let tasks = texts.map { WireValue.object(["content": .text($0)]) }
        let call = Call<TagVerdicts>(
            name: "text tags",
            host: .legacy,
            path: "/api/v2/tags/text/antidirt",
            envelope: .tags,
            credential: .tagsHeader,
            body: ["tasks": .list(tasks)]
        )
        return try await answer(to: call).data
    }
}

/// The answer of the tags: verdicts beside a log id.
struct TagVerdicts: Decodable, Sendable {
    let data: [ContentVerdict]
}
