extension StorageRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .itemTooLarge(let bytes, let limit):
            Phrase(
                en: "the value has \(bytes) bytes of at most \(limit)",
                zh: "值为 \(bytes) 字节，上限 \(limit) 字节"
            )
        case .full(let bytes, let limit):
            Phrase(
                en: "all values would have \(bytes) bytes of at most \(limit)",
                zh: "总量将达 \(bytes) 字节，上限 \(limit) 字节"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .itemTooLarge: Phrase(en: "Keep less under one key.", zh: "减少单个 key 的数据。")
        case .full: Phrase(en: "Remove keys that are no longer needed.", zh: "删除不再需要的 key。")
        }
    }
}
