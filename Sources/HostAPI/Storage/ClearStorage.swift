import OpenPlatform

extension HostFunction {
    /// `tt.clearStorage`: forgets everything that the app kept for this account.
    static let clearStorage = HostFunction(
        "clearStorage",
        .storage,
        since: "1.0.0",
        source: "api/data-caching/tt-clear-storage",
        body: .immediate { call throws(HostFailure) in
            try call.forgetAll()
            return [:]
        }
    )

    /// `tt.clearStorageSync`: the same at once.
    static let clearStorageSync = HostFunction(
        "clearStorageSync",
        .storage,
        since: "1.0.0",
        kind: .synchronous,
        source: "api/data-caching/tt-clear-storage-sync",
        body: .immediate { call throws(HostFailure) in
            try call.forgetAll()
            return MarkedValue.undefined.json
        }
    )
}

extension HostCall {
    fileprivate func forgetAll() throws(HostFailure) {
        try perform { try $0.localStorage.clear(storageOwner) }
    }
}
