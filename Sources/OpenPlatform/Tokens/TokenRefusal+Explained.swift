extension TokenRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .parametersAreSent:
            Phrase(
                en: "Parameters: appid, secret and grant_type are sent",
                zh: "参数：appid、secret 和 grant_type 均已传入"
            )
        case .grantTypeIsKnown: Phrase(en: "Grant: client_credential", zh: "授权类型：client_credential")
        case .appIsKnown: Phrase(en: "App: the platform knows it", zh: "应用：平台中存在")
        case .secretIsRight: Phrase(en: "Secret: it is the app's", zh: "密钥：与应用相符")
        }
    }
}

extension TokenRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .missing(let parameter): Wording.missing(parameter.rawValue)
        case .wrongGrantType:
            Phrase(en: "grant_type is not client_credential", zh: "grant_type 不是 client_credential")
        case .unknownApp(let id): Wording.unknownApp(id)
        case .wrongSecret: Wording.wrongSecret
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .missing(let parameter): Wording.send(parameter.rawValue)
        case .wrongGrantType:
            Phrase(en: "Send grant_type=client_credential.", zh: "传入 grant_type=client_credential。")
        case .unknownApp: Wording.addApp
        case .wrongSecret: Wording.useSecret
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { TokenRule.lines(broken: broken, because: reason) }
}

extension CountedTokenRefusal: Explained {
    /// What was refused.
    package var reason: Phrase { refusal.reason }

    /// What to change.
    package var fix: Phrase { refusal.fix }

    /// The rules of the proof, then the frequency.
    package var rules: [TraceRule] {
        switch self {
        case .unproven(let refusal): refusal.rules
        case .tooManyCalls(let refusal): TokenRule.lines(broken: nil) + refusal.rules
        }
    }

    private var refusal: any Explained {
        switch self {
        case .unproven(let refusal): refusal
        case .tooManyCalls(let refusal): refusal
        }
    }
}
