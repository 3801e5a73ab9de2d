extension PushRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .parametersAreRight:
            Phrase(en: "Parameters: all sent, all of the right kind", zh: "参数：均已传入且类型正确")
        case .appIsTheTokens: Phrase(en: "App: the token is this app's", zh: "应用：与 token 相符")
        case .templateIsInUse: Phrase(en: "Template: the app uses it", zh: "模板：已启用")
        case .templateIsAllowed: Phrase(en: "Template: not banned", zh: "模板：未封禁")
        case .personIsKnown: Phrase(en: "Person: has logged in to the app", zh: "人物：登录过应用")
        case .dataFitsTemplate: Phrase(en: "Data: the template's keywords", zh: "内容：与模板关键词一致")
        case .contentIsDecent: Phrase(en: "Content: no forbidden word", zh: "内容：不含违禁词")
        case .personHasAgreed: Phrase(en: "Subscription: the person agreed", zh: "订阅：用户已同意")
        case .quotaIsLeft: Phrase(en: "Quota: a message is left", zh: "次数：仍有剩余")
        case .personHasHadRest: Phrase(en: "Rate: one message a second", zh: "频率：每秒一条")
        case .templateIsNotOverused:
            Phrase(en: "Rate: a long-term template's limit", zh: "频率：未超长期模板上限")
        }
    }
}

extension PushRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .missing(let parameter): Wording.missing(parameter.title)
        case .malformed(let parameter):
            Phrase(en: "\(parameter.title) is of the wrong kind", zh: "\(parameter.title) 类型错误")
        case .otherApp(let id):
            Phrase(en: "the token is not of the app \(id)", zh: "token 不属于应用 \(id)")
        case .unknownTemplate(let id): Wording.unknownTemplate(id)
        case .templateIsOff(let id): Wording.templateIsOff(id)
        case .banned(let id): Phrase(en: "the template \(id) is banned", zh: "模板 \(id) 已封禁")
        case .unknownOpenID: Wording.unknownOpenID
        case .strangeKeyword(let keyword):
            Phrase(
                en: "data has \(keyword), which is no keyword of the template",
                zh: "data 中的 \(keyword) 不是模板关键词"
            )
        case .missingKeyword(let keyword):
            Phrase(en: "data lacks the template's keyword \(keyword)", zh: "data 缺少模板关键词 \(keyword)")
        case .forbiddenContent(let keyword):
            Phrase(en: "the value of \(keyword) holds a forbidden word", zh: "\(keyword) 的值含违禁词")
        case .notSubscribed:
            Phrase(en: "the person was never asked for this template", zh: "用户未订阅该模板")
        case .refused: Phrase(en: "the person refused this template", zh: "用户拒绝了该模板")
        case .spent:
            Phrase(en: "every message that the person agreed to was sent", zh: "用户同意的次数已用完")
        case .tooSoon(let moment):
            Phrase(
                en: "the person got a message at \(moment), less than a second ago",
                zh: "用户在 \(moment) 刚收到一条消息，不足一秒"
            )
        case .tooMany(let limit):
            Phrase(
                en: "the person got \(limit) messages of this long-term template lately",
                zh: "近期已向用户发送 \(limit) 条该长期模板消息"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .missing(let parameter): Wording.send(parameter.title)
        case .malformed(let parameter): parameter.form
        case .otherApp:
            Phrase(en: "Use a token of the app that sends the message.", zh: "使用发送消息的应用的 token。")
        case .unknownTemplate: Wording.addTemplate
        case .templateIsOff, .banned: Wording.turnTemplateOn
        case .unknownOpenID: Wording.sendOpenID
        case .strangeKeyword, .missingKeyword:
            Phrase(en: "Send exactly the template's keywords.", zh: "data 的键须与模板关键词完全一致。")
        case .forbiddenContent: Phrase(en: "Change the text.", zh: "修改内容。")
        case .notSubscribed, .refused, .spent:
            Phrase(
                en: "Ask with tt.requestSubscribeMessage, or POST /_quaver/v1/people/ID/subscribe.",
                zh: "通过 tt.requestSubscribeMessage 或 POST /_quaver/v1/people/ID/subscribe 订阅。"
            )
        case .tooSoon:
            Phrase(en: "Wait a second, or advance the clock.", zh: "等待一秒，或将时钟拨快。")
        case .tooMany:
            Phrase(en: "Send less often, or advance the clock.", zh: "降低发送频率，或将时钟拨快。")
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { PushRule.lines(broken: broken, because: reason) }
}

extension PushRequest.Parameter {
    /// The names that the two versions of the endpoint use.
    fileprivate var title: String {
        switch self {
        case .appID: "app_id"
        case .template: "tpl_id (v1) / msg_id (v2)"
        case .openID: "open_id"
        case .data: "data"
        case .page: "page"
        case .ways: "notify_type"
        }
    }

    fileprivate var form: Phrase {
        switch self {
        case .appID, .template, .openID, .page: Phrase(en: "Send a text.", zh: "传入字符串。")
        case .data:
            Phrase(en: "Send an object whose values are texts.", zh: "传入值均为字符串的对象。")
        case .ways:
            Phrase(en: "Send [1], [2] or [1,2].", zh: "传入 [1]、[2] 或 [1,2]。")
        }
    }
}
