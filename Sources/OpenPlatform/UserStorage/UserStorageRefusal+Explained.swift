extension UserStorageRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .listIsSent: Phrase(en: "Body: a list of texts", zh: "请求体：由文本组成的列表")
        case .keysFit: Phrase(en: "Keys: short enough", zh: "key：长度未超限")
        case .pairsFit: Phrase(en: "Values: short enough with their keys", zh: "value：与 key 的总长未超限")
        case .rankingsHaveScores: Phrase(en: "Rankings: each value is a score", zh: "排行榜：value 为分数")
        case .roomIsLeft: Phrase(en: "Room: few enough pairs for the person", zh: "空间：此用户的数据未满")
        }
    }
}

extension UserStorageRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .unproven(let refusal): refusal.reason
        case .malformed(let parameter):
            Phrase(en: "\(parameter) is no list of texts", zh: "\(parameter) 不是由文本组成的列表")
        case .keyTooLong(let bytes, let limit):
            Phrase(en: "a key has \(bytes) bytes of at most \(limit)", zh: "key 为 \(bytes) 字节，上限 \(limit) 字节")
        case .pairTooLong(let key, let bytes, let limit):
            Phrase(
                en: "\(key) and its value have \(bytes) bytes of at most \(limit)",
                zh: "\(key) 与其 value 共 \(bytes) 字节，上限 \(limit) 字节"
            )
        case .badScore(let key):
            Phrase(en: "the value of \(key) holds no score", zh: "\(key) 的 value 中没有分数")
        case .tooManyPairs(let count, let limit):
            Phrase(
                en: "the person would have \(count) pairs of at most \(limit)",
                zh: "此用户将有 \(count) 对数据，上限 \(limit) 对"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .unproven(let refusal): refusal.fix
        case .malformed:
            Phrase(
                en:
                    "Send {\"kv_list\":[{\"key\":\"k\",\"value\":\"v\"}]} to keep and {\"key\":[\"k\"]} to remove.",
                zh: "写入用 {\"kv_list\":[{\"key\":\"k\",\"value\":\"v\"}]}，删除用 {\"key\":[\"k\"]}。"
            )
        case .keyTooLong, .pairTooLong:
            Phrase(en: "Keep large data on your own server.", zh: "大量数据请存于自己的服务器。")
        case .badScore:
            Phrase(
                en: "Send the text {\"ttgame\":{\"score\":1}}, not an object.",
                zh: "传入文本 {\"ttgame\":{\"score\":1}}，而不是对象。"
            )
        case .tooManyPairs:
            Phrase(en: "Remove keys with remove_user_storage.", zh: "用 remove_user_storage 删除不用的 key。")
        }
    }

    /// The signature's rules, and behind them those of the storage.
    package var rules: [TraceRule] {
        switch self {
        case .unproven(let refusal): refusal.rules
        case .malformed, .keyTooLong, .pairTooLong, .badScore, .tooManyPairs:
            SignatureRule.lines(broken: nil) + UserStorageRule.lines(broken: broken, because: reason)
        }
    }
}
