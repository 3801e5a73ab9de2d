import OpenPlatform

extension HostFunction {
    /// `tt.getExtConfig` and its twin: what a third-party platform wrote into `ext.json`.
    static let extConfig: [HostFunction] = [
        HostFunction(
            "getExtConfig",
            .other,
            since: nil,
            result: ["extConfig"],
            depth: .shape,
            source: "api/third-party-platform/tt-get-ext-config",
            notes: "The member ext of ext.json (inferred).",
            body: .immediate { call throws(HostFailure) in ["extConfig": call.phone.conditions().extConfig] }
        ),
        HostFunction(
            "getExtConfigSync",
            .other,
            since: nil,
            kind: .synchronous,
            depth: .shape,
            source: "api/third-party-platform/tt-get-ext-config-sync",
            notes: "The member ext of ext.json (inferred).",
            body: .immediate { call throws(HostFailure) in call.phone.conditions().extConfig }
        ),
    ]
}
