import OpenPlatform

/// The rows of the storage pages; numbers without `errorCode` are those of the mini-game pages.
extension HostError {
    static let itemTooLong = HostError(
        "exceed storage item max length",
        errNo: 21101,
        .documented,
        meaning: Phrase(en: "the value is larger than 1 MB", zh: "单个值超过 1 MB"),
        cure: Phrase(en: "Keep less under one key.", zh: "减少单个 key 的数据。")
    )

    static let storageFull = HostError(
        "exceed storage max size %@Mb",
        errNo: 21102,
        .documented,
        meaning: Phrase(en: "all values together are larger than 10 MB", zh: "数据总量超过 10 MB"),
        cure: Phrase(en: "Remove keys that are no longer needed.", zh: "删除不再需要的 key。")
    )

    static let storageFailed = HostError(
        "set storage fail",
        errNo: 21103,
        cause: .internalError,
        isAccident: true,
        .documented,
        meaning: Phrase(en: "the data could not be written", zh: "数据无法写入"),
        cure: CommonCause.internalError.cure
    )

    static let storageParameter = HostError(
        "%@",
        errNo: 20000,
        cause: .parameter,
        .documented,
        meaning: CommonCause.parameter.meaning,
        cure: CommonCause.parameter.cure
    )
}
