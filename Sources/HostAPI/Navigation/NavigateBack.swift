import OpenPlatform

extension HostFunction {
    /// `tt.navigateBack`: closes pages; beyond the first one it stays there.
    static let navigateBack = HostFunction(
        "navigateBack",
        .navigation,
        since: "1.0.0",
        parameters: [.optional("delta", .number, default: 1)],
        errors: [.pageParameter, .noPage, .atFirstPage],
        source: "api/navigation/tt-navigate-back",
        notes: "A delta below 1 counts as 1 (inferred). There is no full-screen player (21200).",
        body: .waiting { call async throws(HostFailure) in
            let delta = Int(min(max(1, call.number("delta")), 1_000_000))
            if let failure = await call.phone.navigate(.back(delta: delta)).failure("") { throw failure }

            return [:]
        }
    )
}
