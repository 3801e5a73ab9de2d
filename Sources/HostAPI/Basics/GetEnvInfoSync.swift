import OpenPlatform

extension HostFunction {
    /// `tt.getEnvInfoSync`: what the app is, and where its files lie.
    static let getEnvInfoSync = HostFunction(
        "getEnvInfoSync",
        .basics,
        since: "2.21.0",
        kind: .synchronous,
        result: [
            .init("microapp", members: ["mpVersion", "envType", "appId"]), "plugin",
            .init("common", members: ["USER_DATA_PATH"]),
        ],
        errors: ErrorTable(number: 1011),
        source: "api/foundation/environment-variable/tt-get-env-info-sync",
        notes: "Its framework error 101192 has no cause here.",
        body: .immediate { call throws(HostFailure) in
            let app: JSONValue = [
                "mpVersion": .string(call.settings.appVersion),
                "envType": .string(call.settings.environment),
                "appId": .string(call.origin.appID),
            ]
            return ["microapp": app, "plugin": [:], "common": ["USER_DATA_PATH": "ttfile://user"]]
        }
    )
}
