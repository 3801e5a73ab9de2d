extension PhoneCodeRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .codeIsSent: Phrase(en: "Parameter: code is sent", zh: "参数：code 已传入")
        case .codeIsKnown:
            Phrase(en: "Code: the phone-number button gave it", zh: "凭证：由手机号按钮返回")
        case .codeIsOfThisApp: Phrase(en: "Code: it was given to this app", zh: "凭证：签发给此应用")
        case .codeIsUnused: Phrase(en: "Code: nobody exchanged it before", zh: "凭证：未被使用过")
        case .codeIsFresh: Phrase(en: "Code: it is still valid", zh: "凭证：仍在有效期内")
        case .keyIsThere: Phrase(en: "Key: the app has a public key", zh: "密钥：应用已设置公钥")
        case .keyIsReadable: Phrase(en: "Key: it is an RSA key in PEM", zh: "密钥：是 PEM 格式的 RSA 公钥")
        }
    }
}

extension PhoneCodeRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .missingCode: Wording.missing("code")
        case .badCode(let fault): fault.reason(Phrase(en: "the code", zh: "code "))
        case .noPublicKey: Phrase(en: "the app has no public key", zh: "应用没有公钥")
        case .unreadablePublicKey:
            Phrase(
                en: "the app's public_key is no RSA key in PEM of 1024 bits or more",
                zh: "应用的 public_key 不是 1024 位以上的 PEM 格式 RSA 公钥"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .missingCode: Wording.send("code")
        case .badCode(.unknown):
            Phrase(
                en: "Send the code of the phone-number button; the code of tt.login is another one.",
                zh: "传入手机号按钮返回的 code；它与 tt.login 的 code 不能互换。"
            )
        case .badCode(.otherApp):
            Phrase(en: "Use the client token of the app with the button.", zh: "使用按钮所在应用的 client_token。")
        case .badCode(.used):
            Phrase(
                en: "Exchange each code once and keep the number.",
                zh: "每个 code 只换取一次，并保存手机号。"
            )
        case .badCode(.expired):
            Phrase(en: "Exchange the code within five minutes of the tap.", zh: "点按后五分钟内换取。")
        case .noPublicKey, .unreadablePublicKey:
            Phrase(
                en:
                    "Set public_key in quaver.yaml or with PATCH /_quaver/v1/apps/ID to a PEM text (PUBLIC KEY or "
                    + "RSA PUBLIC KEY); in production, upload it in the console under development settings.",
                zh: "在 quaver.yaml 中或用 PATCH /_quaver/v1/apps/ID 把 public_key 设为 PEM 文本（PUBLIC KEY 或 RSA "
                    + "PUBLIC KEY）；生产环境在控制台的开发配置中上传。"
            )
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { PhoneCodeRule.lines(broken: broken, because: reason) }
}
