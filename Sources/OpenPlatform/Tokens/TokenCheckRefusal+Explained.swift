/// The rules of a call that needs a token, in the order they are asked.
package enum TokenCheckRule: PlatformRule {
    /// See ``TokenCheckRefusal/missing``.
    case tokenIsSent

    /// See ``TokenCheckRefusal/unknown``.
    case tokenIsKnown

    /// See ``TokenCheckRefusal/expired(at:)`` and ``TokenCheckRefusal/replaced(at:)``.
    case tokenCounts

    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .tokenIsSent: Phrase(en: "Token: one was sent", zh: "token：已传入")
        case .tokenIsKnown:
            Phrase(en: "Token: issued, and of the right kind", zh: "token：由平台签发且种类正确")
        case .tokenCounts: Phrase(en: "Token: it still counts", zh: "token：仍然有效")
        }
    }
}

extension TokenCheckRefusal {
    /// The rule that refused.
    package var broken: TokenCheckRule {
        switch self {
        case .missing: .tokenIsSent
        case .unknown: .tokenIsKnown
        case .expired, .replaced: .tokenCounts
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

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { TokenCheckRule.lines(broken: broken, because: reason) }
}
