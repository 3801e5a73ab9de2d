import OpenPlatform

extension HostFunction {
    /// `tt.getStorageInfo`: the keys and how much room they take, in KB.
    static let getStorageInfo = HostFunction(
        "getStorageInfo",
        .storage,
        since: "1.0.0",
        result: ["keys", "currentSize", "limitSize"],
        source: "api/data-caching/tt-get-storage-info",
        body: .immediate { call throws(HostFailure) in try call.storageInfo() }
    )

    /// `tt.getStorageInfoSync`: the same at once.
    static let getStorageInfoSync = HostFunction(
        "getStorageInfoSync",
        .storage,
        since: "1.0.0",
        kind: .synchronous,
        result: ["keys", "currentSize", "limitSize"],
        source: "api/data-caching/tt-get-storage-info-sync",
        body: .immediate { call throws(HostFailure) in try call.storageInfo() }
    )
}

extension HostCall {
    fileprivate func storageInfo() throws(HostFailure) -> JSONValue {
        let info = try perform { try $0.localStorage.info(storageOwner) }
        return [
            "keys": .array(info.keys.map(JSONValue.string)),
            "currentSize": .integer(info.currentSize),
            "limitSize": .integer(info.limitSize),
        ]
    }
}
