/// Sentences that several refusals share.
enum Wording {
    static func unknownApp(_ id: String) -> Phrase {
        Phrase(en: "the platform knows no app \(id)", zh: "平台中没有应用 \(id)")
    }

    static func unknownPerson(_ id: String) -> Phrase {
        Phrase(en: "there is no person \(id)", zh: "没有人物 \(id)")
    }

    static func missing(_ parameter: String) -> Phrase {
        Phrase(en: "the parameter \(parameter) is missing", zh: "缺少参数 \(parameter)")
    }

    static func send(_ parameter: String) -> Phrase {
        Phrase(en: "Send \(parameter); an empty text counts as not sent.", zh: "请传入 \(parameter)；空字符串视为未传。")
    }

    static func otherApp(_ id: String?) -> Phrase {
        Phrase(
            en: "the call names \(id.map { "the app \($0)" } ?? "no app"), which is not the token's",
            zh: "调用中的应用\(id.map { " \($0) " } ?? "为空，")与 token 不符"
        )
    }

    static let nameTheCaller = Phrase(
        en: "Send the id of the app that the token was issued to.",
        zh: "传入 token 所属应用的 id。"
    )

    static let wrongSecret = Phrase(en: "the secret is not this app's", zh: "密钥与应用不符")

    static let addApp = Phrase(
        en: "Add the app to quaver.yaml or with POST /_quaver/v1/apps, or correct the id.",
        zh: "在 quaver.yaml 中或用 POST /_quaver/v1/apps 添加应用，或更正 id。"
    )

    static let addPerson = Phrase(
        en: "Add the person to quaver.yaml or with POST /_quaver/v1/people, or correct the id.",
        zh: "在 quaver.yaml 中或用 POST /_quaver/v1/people 添加人物，或更正 id。"
    )

    static let useSecret = Phrase(
        en: "Use the secret that GET /_quaver/v1/apps/ID shows.",
        zh: "使用 GET /_quaver/v1/apps/ID 中的密钥。"
    )

    static let logInFirst = Phrase(
        en: "Call tt.login and exchange its code first.",
        zh: "先调用 tt.login 并用其 code 换取会话。"
    )
}
