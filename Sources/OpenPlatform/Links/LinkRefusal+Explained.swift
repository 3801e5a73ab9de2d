extension LinkRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .appIsTheCaller: Phrase(en: "App: the one of the token", zh: "应用：与 token 相符")
        case .hostIsKnown: Phrase(en: "Host app: the endpoint knows it", zh: "宿主：接口支持")
        case .pathIsAPath: Phrase(en: "Path: short, without a query", zh: "路径：长度未超限且不带参数")
        case .queryIsAnObject: Phrase(en: "Query: a JSON object, short enough", zh: "参数：JSON 对象且长度未超限")
        case .endIsNear: Phrase(en: "End: to come, and soon enough", zh: "失效时间：晚于现在且未超上限")
        case .callsAreFew: Phrase(en: "Frequency: the app calls seldom enough", zh: "频率：未超过调用上限")
        case .quotaIsLeft: Phrase(en: "Quota: some is left", zh: "配额：仍有剩余")
        }
    }
}

extension LinkQueryRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .appIsTheCaller: LinkRule.appIsTheCaller.question
        case .linkIsSent: Phrase(en: "Link: one was sent", zh: "链接：已传入")
        case .linkIsKnown: Phrase(en: "Link: the app made it", zh: "链接：由此应用生成")
        case .linkIsAlive: Phrase(en: "Link: it still opens the app", zh: "链接：仍在有效期内")
        }
    }
}

extension LinkRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .wrong(let parameter):
            Phrase(en: "\(parameter.rawValue) is missing or wrong", zh: "\(parameter.rawValue) 缺失或有误")
        case .tooManyCalls(let refusal): refusal.reason
        case .quotaIsUsedUp(let quota):
            Phrase(
                en: "the app has \(quota.used) links of at most \(quota.limit)",
                zh: "已有 \(quota.used) 个链接，上限 \(quota.limit) 个"
            )
        case .unknownLink: Phrase(en: "the app made no such link", zh: "此应用没有生成过这个链接")
        case .expired(_, let moment): Phrase(en: "the link expired at \(moment)", zh: "链接已于 \(moment) 失效")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .wrong(let parameter): parameter.fix
        case .tooManyCalls(let refusal): refusal.fix
        case .quotaIsUsedUp:
            Phrase(en: "Let links end earlier, and use one for many people.", zh: "缩短有效期，多人共用同一链接。")
        case .unknownLink: Phrase(en: "Send the link as it was given, unchanged.", zh: "原样传入生成的链接。")
        case .expired: Phrase(en: "Make a new link, or set the clock back.", zh: "重新生成链接，或调回时钟。")
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] {
        if let brokenQuery, broken == nil { return LinkQueryRule.lines(broken: brokenQuery, because: reason) }
        return LinkRule.lines(broken: broken, because: reason)
    }
}

extension LinkRefusal.Parameter {
    fileprivate var fix: Phrase {
        switch self {
        case .appID: Wording.nameTheCaller
        case .host:
            Phrase(
                en: "Send the name of a host app that the endpoint's page lists.",
                zh: "传入接口文档中列出的宿主名称。"
            )
        case .path:
            Phrase(en: "Send the page without its query, at most 1024 bytes.", zh: "传入不带参数的页面路径，不超过 1024 字节。")
        case .query:
            Phrase(
                en: "Send a JSON object as a text, such as {\"id\":\"1\"}, at most 1024 characters.",
                zh: "传入 JSON 文本，如 {\"id\":\"1\"}，不超过 1024 个字符。"
            )
        case .expireTime:
            Phrase(
                en: "Send whole seconds since 1970, later than now on Quaver's clock and within 180 days.",
                zh: "传入秒级时间戳，晚于 Quaver 时钟的现在且在 180 天以内。"
            )
        case .link: Phrase(en: "Send the link as it was given.", zh: "传入生成的链接。")
        }
    }
}
