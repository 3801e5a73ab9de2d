extension ExchangeRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .parametersAreSent:
            Phrase(en: "Parameters: appid, secret and a code are sent", zh: "参数：appid、secret 和 code 均已传入")
        case .appIsKnown: Phrase(en: "App: the platform knows it", zh: "应用：平台中存在")
        case .secretIsRight: Phrase(en: "Secret: it is the app's", zh: "密钥：与应用相符")
        case .codeIsKnown: Phrase(en: "Code: the platform issued it", zh: "凭证：由平台签发")
        case .codeIsOfThisApp: Phrase(en: "Code: it was issued to this app", zh: "凭证：签发给此应用")
        case .codeIsUnused: Phrase(en: "Code: nobody exchanged it before", zh: "凭证：未被使用过")
        case .codeIsFresh: Phrase(en: "Code: it is still valid", zh: "凭证：仍在有效期内")
        }
    }
}

extension SessionRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .missing(let parameter): Wording.missing(parameter.rawValue)
        case .unknownApp(let id): Wording.unknownApp(id)
        case .wrongSecret: Wording.wrongSecret
        case .badCode(let fault): fault.reason(Phrase(en: "the code", zh: "code "))
        case .badAnonymousCode(let fault):
            fault.reason(Phrase(en: "the anonymous code", zh: "anonymous_code "))
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .missing(let parameter): Wording.send(parameter.rawValue)
        case .unknownApp: Wording.addApp
        case .wrongSecret: Wording.useSecret
        case .badCode(let fault), .badAnonymousCode(let fault): fault.fix
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { ExchangeRule.lines(broken: broken, because: reason) }
}

extension CodeFault {
    func reason(_ subject: Phrase) -> Phrase {
        switch self {
        case .unknown: Phrase(en: "\(subject.en) was never issued", zh: "\(subject.zh)不是平台签发的")
        case .otherApp: Phrase(en: "\(subject.en) was issued to another app", zh: "\(subject.zh)签发给了其他应用")
        case .used(let moment):
            Phrase(
                en: "\(subject.en) was exchanged before, at \(moment)",
                zh: "\(subject.zh)已在 \(moment) 使用过"
            )
        case .expired(let moment):
            Phrase(en: "\(subject.en) expired at \(moment)", zh: "\(subject.zh)已于 \(moment) 过期")
        }
    }

    fileprivate var fix: Phrase {
        switch self {
        case .unknown:
            Phrase(
                en: "Pass on what tt.login gave, unchanged; code and anonymousCode are not interchangeable.",
                zh: "原样传递 tt.login 返回的值；code 与 anonymousCode 不能互换。"
            )
        case .otherApp:
            Phrase(en: "Use the appid of the app that called tt.login.", zh: "使用调用 tt.login 的应用的 appid。")
        case .used:
            Phrase(
                en: "Call tt.login for each exchange; a code works once.",
                zh: "每次换取前都调用 tt.login；code 只能用一次。"
            )
        case .expired: Phrase(en: "Exchange the code right after tt.login.", zh: "tt.login 之后立即换取。")
        }
    }
}

extension SessionCheckRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .empty: Phrase(en: "the account has no session with this app", zh: "此账号与应用之间没有会话")
        case .expired(let moment): Phrase(en: "the session expired at \(moment)", zh: "会话已于 \(moment) 过期")
        }
    }

    /// What to change.
    package var fix: Phrase { Wording.logInFirst }
}
