import OpenPlatform

extension HostFunction {
    /// `tt.getStorage`: the value under a key, `""` for a missing one.
    static let getStorage = HostFunction(
        "getStorage",
        .storage,
        since: "1.0.0",
        parameters: [.required("key", .string, minimumLength: 1)],
        result: ["data"],
        errors: [.storageParameter],
        source: "api/data-caching/tt-get-storage",
        body: .immediate { call throws(HostFailure) in ["data": try call.stored(call.string("key"))] }
    )

    /// `tt.getStorageSync`: the same at once.
    static let getStorageSync = HostFunction(
        "getStorageSync",
        .storage,
        since: "1.0.0",
        kind: .synchronous,
        parameters: [.required("key", .string, minimumLength: 1)],
        errors: [.storageParameter],
        source: "api/data-caching/tt-get-storage-sync",
        body: .immediate { call throws(HostFailure) in try call.stored(call.string("key")) }
    )
}
