import OpenPlatform

extension HostFunction {
    /// `tt.navigateBack`: closes pages; beyond the first one it stays there.
    static let navigateBack = HostFunction(
        "navigateBack",
        .navigation,
        since: "1.0.0",
        parameters: [.optional("delta", .number, default: 1)],
        errors: [.pageParameter, .noPage, .atFirstPage, .fullScreenPlayer],
        source: "api/navigation/tt-navigate-back",
        notes: "A delta below 1 counts as 1 (inferred). Only a fault reaches 21200 (full-screen player).",
        body: .waiting { call async throws(HostFailure) in
            let delta = Int(min(max(1, call.number("delta")), 1_000_000))
            if let failure = await call.phone.navigate(.back(delta: delta)).failure("") { throw failure }

            return [:]
        }
    )
}

extension HostError {
    /// No player here covers the screen: only a fault reaches it.
    fileprivate static let fullScreenPlayer = HostError(
        "Full screen player exists",
        errNo: 21200,
        .documented,
        meaning: Phrase(en: "a video covers the screen", zh: "有全屏播放器"),
        cure: Phrase(en: "Leave full screen first.", zh: "先退出全屏。")
    )
}
