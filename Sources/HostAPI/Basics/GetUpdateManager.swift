extension HostFunction {
    /// `tt.getUpdateManager`: the one object that tells of newer versions of the app, and starts them.
    static let getUpdateManager = HostFunction(
        "getUpdateManager",
        .basics,
        since: "1.9.0",
        kind: .synchronous,
        source: "api/foundation/update/tt-get-update-manager",
        notes: "There is an update when the dial says so; the argument of onUpdateFailed is inferred.",
        body: .kernel
    )
}
