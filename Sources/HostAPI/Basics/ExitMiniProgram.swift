import OpenPlatform

extension HostFunction {
    /// `tt.exitMiniProgram`: closes the app.
    static let exitMiniProgram = HostFunction(
        "exitMiniProgram",
        .basics,
        since: "1.12.0",
        depth: .shape,
        source: "api/foundation/life-cycle/tt-exit-mini-program",
        body: .immediate { call throws(HostFailure) in
            call.phone.exit()
            return [:]
        }
    )
}
