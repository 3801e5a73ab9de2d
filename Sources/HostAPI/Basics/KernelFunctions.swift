extension HostFunction {
    /// Functions that the kernel carries out by itself, without asking the host.
    static let kernelFunctions: [HostFunction] =
        [
            kernel(
                "getEnterOptionsSync",
                kind: .synchronous,
                result: getLaunchOptionsSync.result,
                source: "api/foundation/life-cycle/tt-get-enter-options-sync"
            ),
            kernel(
                "createSelectorQuery",
                .template,
                since: "1.7.0",
                kind: .synchronous,
                depth: .stub,
                source: "api/ttml/selector-query",
                notes: "Places and sizes are zero."
            ),
            kernel(
                "nextTick",
                kind: .synchronous,
                source: "",
                notes: "Not in the index; frameworks rely on it."
            ),
        ]
        + events.flatMap { event in
            ["on", "off"]
                .map { verb in
                    kernel(
                        verb + event.name,
                        kind: .listener,
                        result: event.members,
                        source: "api/foundation/application-level-events"
                    )
                }
        }

    private static let events: [ResultField] = .owners(
        """
        AppLaunch path query scene referrerInfo showFrom
        AppShow path query scene referrerInfo showFrom
        AppHide
        Error
        UnhandledRejection reason promise
        PageNotFound path query isEntryPage
        """
    )

    private static func kernel(
        _ name: String,
        _ category: Category = .basics,
        since: Version? = nil,
        kind: Kind,
        result: [ResultField] = [],
        depth: Depth = .shape,
        source: String,
        notes: String = ""
    ) -> HostFunction {
        HostFunction(
            name,
            category,
            since: since,
            kind: kind,
            result: result,
            depth: depth,
            source: source,
            notes: notes,
            body: .kernel
        )
    }
}
