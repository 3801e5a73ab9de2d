package import OpenPlatform

extension HostFunction {
    /// `tt.getLaunchOptionsSync`: how the app was opened.
    static let getLaunchOptionsSync = HostFunction(
        "getLaunchOptionsSync",
        .basics,
        since: nil,
        kind: .synchronous,
        result: [
            "path", "query", "scene", .init("referrerInfo", members: ["appId", "extraData"]), "showFrom",
        ],
        source: "api/foundation/life-cycle/tt-get-launch-options-sync",
        body: .immediate { call throws(HostFailure) in call.phone.conditions().launch.json }
    )
}

extension LaunchOptions {
    /// The object that `App.onLaunch` and the option functions get.
    package var json: JSONValue {
        let pairs = query.map { ($0.name, JSONValue.string($0.value)) }
        return [
            "path": .string(path),
            "query": .object(JSONObject(pairs)),
            "scene": .string(scene),
            "referrerInfo": referrer?.json ?? [:],
            "showFrom": .integer(showFrom),
        ]
    }
}
