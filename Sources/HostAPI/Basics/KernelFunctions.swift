extension HostFunction {
    /// Functions that the kernel carries out by itself, without asking the host.
    static let kernelFunctions: [HostFunction] =
        [
            kernel(
                "getEnterOptionsSync",
                kind: .synchronous,
                result: getLaunchOptionsSync.result,
                depth: .exact,
                source: "api/foundation/life-cycle/tt-get-enter-options-sync"
            ),
            kernel(
                "nextTick",
                kind: .synchronous,
                source: "",
                notes: "Not in the index; frameworks rely on it."
            ),
        ]
        + events.flatMap { listeners(to: $0, depth: .exact) }
        + silentEvents.flatMap { listeners(to: $0, depth: .stub, notes: "Never happens here.") }

    private static func listeners(to event: ResultField, depth: Depth, notes: String = "") -> [HostFunction] {
        ["on", "off"]
            .map { verb in
                kernel(
                    verb + event.name,
                    since: event.since,
                    kind: .listener,
                    result: event.members,
                    depth: depth,
                    source: "api/foundation/application-level-events",
                    notes: notes
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

    private static let silentEvents: [ResultField] = .owners(
        """
        LazyLoadError
        WindowResize@1.45.0 size
        """
    )

    static func kernel(
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
