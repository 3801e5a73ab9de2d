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
}

extension TokenCheckRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .missing: Phrase(en: "no token was sent", zh: "未传入 token")
        case .unknown:
            Phrase(en: "the token was never issued, or is of another kind", zh: "token 不是平台签发的，或种类不符")
        case .expired(let moment):
            Phrase(en: "the token expired at \(moment)", zh: "token 已于 \(moment) 过期")
        case .replaced(let moment):
            Phrase(
                en: "newer tokens ended this one at \(moment)",
                zh: "此 token 已于 \(moment) 被更新的取代"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .missing, .unknown:
            Phrase(
                en:
                    "Ask for an access_token at /api/apps/v2/token, for a client_token at /oauth/client_token/.",
                zh: "access_token 通过 /api/apps/v2/token 获取，client_token 通过 /oauth/client_token/ 获取。"
            )
        case .expired, .replaced:
            Phrase(
                en: "Keep one token for all servers and refresh it in one place.",
                zh: "所有服务器共用一个 token，并集中刷新。"
            )
        }
    }
}
