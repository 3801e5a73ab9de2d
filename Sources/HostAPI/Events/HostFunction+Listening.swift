import OpenPlatform

extension HostFunction {
    /// The pair `tt.onX`, `tt.offX`: the kernel keeps the callbacks, and calls them when the phone has news.
    ///
    /// - Parameters:
    ///   - event: What follows `on` and `off`.
    ///   - category: The chapter of the official index.
    ///   - since: The first base library that has both.
    ///   - result: The members of the listener's argument.
    ///   - depth: How much of the platform's behaviour is imitated.
    ///   - source: The page that describes it.
    ///   - notes: What differs from the platform, or is inferred.
    /// - Returns: Both functions.
    static func listening(
        to event: String,
        _ category: Category,
        since: Version? = nil,
        result: [ResultField] = [],
        depth: Depth = .exact,
        source: String,
        notes: String = ""
    ) -> [HostFunction] {
        ["on", "off"]
            .map { verb in
                HostFunction(
                    verb + event,
                    category,
                    since: since,
                    kind: .listener,
                    result: verb == "on" ? result : [],
                    depth: depth,
                    source: source,
                    notes: notes,
                    body: .immediate { _ throws(HostFailure) in [:] }
                )
            }
    }
}
