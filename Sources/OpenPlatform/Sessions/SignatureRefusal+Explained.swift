extension SignatureRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .parametersAreSent:
            Phrase(
                en: "Parameters: openid, signature and sig_method are sent",
                zh: "参数：openid、signature 和 sig_method 均已传入"
            )
        case .methodIsKnown: Phrase(en: "Method: hmac_sha256", zh: "签名方法：hmac_sha256")
        case .personIsKnown: Phrase(en: "Person: the app knows the openid", zh: "人物：应用中存在此 openid")
        case .sessionCounts: Phrase(en: "Session: it still counts", zh: "会话：仍然有效")
        case .signatureIsRight:
            Phrase(en: "Signature: made with the session key", zh: "签名：由 session_key 生成")
        }
    }
}

extension SignatureRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .missing(let parameter): Wording.missing(parameter.rawValue)
        case .unknownMethod(let method):
            Phrase(
                en: "sig_method is \(method), not hmac_sha256",
                zh: "sig_method 是 \(method)，不是 hmac_sha256"
            )
        case .unknownPerson(let openID):
            Phrase(en: "nobody has the openid \(openID) in this app", zh: "此应用中没有 openid \(openID)")
        case .sessionIsOver(let moment):
            Phrase(en: "the session expired at \(moment)", zh: "会话已于 \(moment) 过期")
        case .wrongSignature:
            Phrase(
                en: "the signature is of another session key or of other bytes",
                zh: "签名用的是另一个 session_key，或覆盖的内容不同"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .missing(let parameter): Wording.send(parameter.rawValue)
        case .unknownMethod: Phrase(en: "Send sig_method=hmac_sha256.", zh: "传入 sig_method=hmac_sha256。")
        case .unknownPerson:
            Phrase(
                en: "Use the openid that jscode2session gave to this app.",
                zh: "使用 jscode2session 返回给此应用的 openid。"
            )
        case .sessionIsOver: Wording.logInFirst
        case .wrongSignature:
            Phrase(
                en:
                    "Sign the body's bytes as they are sent, nothing where there is no body, with HMAC-SHA256 under "
                    + "the text of the newest session_key; each tt.login renews the key.",
                zh: "用最新的 session_key 文本作密钥，对原样发送的请求体（没有则为空）做 HMAC-SHA256；每次 tt.login 都会更换密钥。"
            )
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { SignatureRule.lines(broken: broken, because: reason) }
}
