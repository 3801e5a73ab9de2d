extension DeliveryRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .addressIsThere:
            Phrase(en: "Address: the app has one, with http or https", zh: "地址：应用已配置，且为 http 或 https")
        case .serverIsReached: Phrase(en: "Server: it takes the connection", zh: "服务器：可以连接")
        case .answerComesInTime: Phrase(en: "Answer: complete in time", zh: "响应：按时且完整")
        case .statusIs200: Phrase(en: "Status: 200", zh: "状态码：200")
        case .answerIsRight: Phrase(en: "Body: what the platform expects", zh: "响应体：符合平台要求")
        }
    }
}

extension DeliveryFault: Explained {
    /// What went wrong.
    package var reason: Phrase {
        switch self {
        case .noAddress(let kind):
            Phrase(en: "the app has no \(kind.addressField)", zh: "应用没有 \(kind.addressField)")
        case .badAddress(let url): Phrase(en: "\(url) is no http address", zh: "\(url) 不是 http 地址")
        case .badKey:
            Phrase(en: "encoding_aes_key can't encrypt", zh: "encoding_aes_key 无法用于加密")
        case .unknownHost(let host): Phrase(en: "nobody knows the host \(host)", zh: "主机 \(host) 不存在")
        case .refused(let address): Phrase(en: "nobody listens at \(address)", zh: "\(address) 无人监听")
        case .broken(let cause): Phrase(en: "the connection broke: \(cause)", zh: "连接中断：\(cause)")
        case .tooSlow(let seconds):
            Phrase(en: "timed out after \(seconds.brief) s", zh: "\(seconds.brief) 秒内未响应")
        case .answerTooLong(let limit):
            Phrase(en: "answered more than \(limit) bytes", zh: "响应超过 \(limit) 字节")
        case .status(let status): Phrase(en: "answered \(status)", zh: "响应状态码为 \(status)")
        case .wrongAnswer: Phrase(en: "answered 200 with another body", zh: "响应 200，但响应体不符")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .noAddress(let kind):
            Phrase(
                en: "Set \(kind.addressField) with PATCH /_quaver/v1/apps/ID, then replay the delivery.",
                zh: "用 PATCH /_quaver/v1/apps/ID 设置 \(kind.addressField)，再重放该投递。"
            )
        case .badAddress:
            Phrase(en: "Write the address with http:// or https://.", zh: "地址请以 http:// 或 https:// 开头。")
        case .badKey:
            Phrase(
                en: "Set message_push.encoding_aes_key to the 43 characters that the console shows.",
                zh: "将 message_push.encoding_aes_key 设为控制台中的 43 个字符。"
            )
        case .unknownHost, .refused, .broken:
            Phrase(en: "Start the server, or correct the address of the app.", zh: "启动服务器，或更正应用的地址。")
        case .tooSlow(let seconds):
            Phrase(
                en: "Answer within \(seconds.brief) s and do the work afterwards.",
                zh: "请在 \(seconds.brief) 秒内响应，耗时的处理放在之后。"
            )
        case .answerTooLong: Phrase(en: "Answer only what the platform asks for.", zh: "只返回平台要求的内容。")
        case .status:
            Phrase(
                en: "Answer 200 once the message is kept; other statuses make the platform repeat it.",
                zh: "保存消息后返回 200；其他状态码会使平台重试。"
            )
        case .wrongAnswer(let expected):
            Phrase(en: "Answer \(expected.words.en).", zh: "请返回\(expected.words.zh)。")
        }
    }
}

extension Delivery.Kind {
    /// The field of the app that says where to send this.
    var addressField: String {
        switch self {
        case .webhook, .webhookCheck: "webhook_url"
        case .message, .messageCheck: "message_push.url"
        }
    }
}

extension Double {
    /// Without a fraction where there is none: `5`, `0.5`.
    fileprivate var brief: String { Int(exactly: self).map { "\($0)" } ?? "\(self)" }
}
