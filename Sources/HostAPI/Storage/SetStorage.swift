import OpenPlatform

extension HostFunction {
    /// `tt.setStorage`: keeps a value of at most 1 MB, all values together 10 MB.
    static let setStorage = HostFunction(
        "setStorage",
        .storage,
        since: "1.0.0",
        parameters: setParameters,
        errors: ErrorTable(number: 1177, [.keyParameter, .itemTooLong, .storageFull, .storageFailed]),
        source: "api/data-caching/tt-set-storage",
        notes: "The size of a value is that of its JSON text.",
        body: .immediate { call throws(HostFailure) in
            try call.store(call["data"], under: call.string("key"))
            return [:]
        }
    )

    /// `tt.setStorageSync`: the same at once.
    static let setStorageSync = HostFunction(
        "setStorageSync",
        .storage,
        since: "1.0.0",
        kind: .synchronous,
        parameters: setParameters,
        errors: [.storageParameter, .itemTooLong, .storageFull, .storageFailed],
        source: "api/data-caching/tt-set-storage-sync",
        body: .immediate { call throws(HostFailure) in
            try call.store(call["data"], under: call.string("key"))
            return MarkedValue.undefined.json
        }
    )

    private static let setParameters: [Parameter] = [
        .required("key", .string, minimumLength: 1), .optional("data", .any),
    ]
}

extension HostError {
    fileprivate static let keyParameter = HostError(
        "%@",
        errorCode: 117799,
        type: .developer,
        cause: .parameter,
        .documented,
        meaning: CommonCause.parameter.meaning,
        cure: CommonCause.parameter.cure
    )
}
