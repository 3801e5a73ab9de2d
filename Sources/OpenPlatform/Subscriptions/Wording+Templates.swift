extension Wording {
    static func unknownTemplate(_ id: String) -> Phrase {
        Phrase(en: "the app has no template \(id)", zh: "应用没有模板 \(id)")
    }

    static func templateIsOff(_ id: String) -> Phrase {
        Phrase(en: "the template \(id) is off", zh: "模板 \(id) 已停用")
    }

    static let unknownOpenID = Phrase(
        en: "nobody with that open id has logged in to the app",
        zh: "没有该 open_id 的用户登录过应用"
    )

    static let sendOpenID = Phrase(
        en: "Send the openid that jscode2session gave.",
        zh: "传入 jscode2session 返回的 openid。"
    )

    static let addTemplate = Phrase(
        en: "Add the template below its app in quaver.yaml or with POST /_quaver/v1/apps/ID/templates.",
        zh: "在 quaver.yaml 的应用下或用 POST /_quaver/v1/apps/ID/templates 添加模板。"
    )

    static let turnTemplateOn = Phrase(
        en: "Set the template's state to on with PATCH /_quaver/v1/apps/ID/templates/TPL.",
        zh: "用 PATCH /_quaver/v1/apps/ID/templates/TPL 将模板的 state 设为 on。"
    )
}
