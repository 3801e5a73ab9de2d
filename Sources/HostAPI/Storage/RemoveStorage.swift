import OpenPlatform

extension HostFunction {
    /// `tt.removeStorage`: forgets one key; a missing one is no failure.
    static let removeStorage = HostFunction(
        "removeStorage",
        .storage,
        since: "1.0.0",
        parameters: [.required("key", .string, minimumLength: 1)],
        errors: [.storageParameter],
        source: "api/data-caching/tt-remove-storage",
        body: .immediate { call throws(HostFailure) in
            try call.forget(call.string("key"))
            return [:]
        }
    )

    /// `tt.removeStorageSync`: the same at once.
    static let removeStorageSync = HostFunction(
        "removeStorageSync",
        .storage,
        since: "1.0.0",
        kind: .synchronous,
        parameters: [.required("key", .string, minimumLength: 1)],
        errors: [.storageParameter],
        source: "api/data-caching/tt-remove-storage-sync",
        body: .immediate { call throws(HostFailure) in
            try call.forget(call.string("key"))
            return MarkedValue.undefined.json
        }
    )
}

extension HostCall {
    fileprivate func forget(_ key: String) throws(HostFailure) {
        try perform { try $0.localStorage.remove(key, of: storageOwner) }
    }
}
