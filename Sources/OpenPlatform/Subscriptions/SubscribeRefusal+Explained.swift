extension SubscribeRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .hostAppAsks: Phrase(en: "Host app: it has the subscribe dialog", zh: "宿主：支持订阅弹窗")
        case .templatesAreNamed: Phrase(en: "Templates: at least one", zh: "模板：至少一个")
        case .templatesAreFew: Phrase(en: "Templates: not too many at once", zh: "模板：数量未超限")
        case .appIsKnown: Phrase(en: "App: the platform knows it", zh: "应用：平台中存在")
        case .personIsKnown: Phrase(en: "Person: there is one", zh: "人物：存在")
        case .personIsSignedIn: Phrase(en: "Person: logged in to the host app", zh: "人物：已登录宿主")
        case .templatesAreInUse: Phrase(en: "Templates: the app uses each", zh: "模板：均已启用")
        case .templatesAreOfOneKind:
            Phrase(en: "Templates: all one-time or all long-term", zh: "模板：全部为一次性或全部为长期")
        case .versionUpdateIsAlone:
            Phrase(en: "Templates: a version update is asked for alone", zh: "模板：版本更新提醒单独订阅")
        case .templatesAreAllowed: Phrase(en: "Templates: not all banned", zh: "模板：未全部封禁")
        case .mainSwitchIsOn:
            Phrase(en: "Settings: the person's main switch is on", zh: "设置：订阅消息总开关已开启")
        case .templatesAreSwitchedOn:
            Phrase(en: "Settings: not all templates are off", zh: "设置：模板开关未全部关闭")
        }
    }
}

extension SubscribeRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .hostAppDoesNotAsk(let hostApp):
            Phrase(en: "\(hostApp.title.en) has no subscribe dialog", zh: "\(hostApp.title.zh)不支持订阅弹窗")
        case .noTemplates: Phrase(en: "tmplIds names no template", zh: "tmplIds 中没有模板")
        case .tooManyTemplates(let count, let limit):
            Phrase(
                en: "tmplIds names \(count) templates, \(limit) are possible",
                zh: "tmplIds 中有 \(count) 个模板，最多 \(limit) 个"
            )
        case .unknownApp(let id): Wording.unknownApp(id)
        case .unknownPerson(let id): Wording.unknownPerson(id)
        case .hostLoginNeeded(let hostApp):
            Phrase(en: "nobody is logged in to \(hostApp.title.en)", zh: "\(hostApp.title.zh)尚未登录")
        case .unknownTemplate(let id): Wording.unknownTemplate(id)
        case .templateIsOff(let id): Wording.templateIsOff(id)
        case .mixedKinds:
            Phrase(en: "tmplIds mixes one-time and long-term templates", zh: "tmplIds 混用了一次性和长期模板")
        case .versionUpdateNotAlone(let id):
            Phrase(
                en: "\(id) tells of a new version, and tmplIds names others too",
                zh: "\(id) 是版本更新提醒，tmplIds 中却还有其他模板"
            )
        case .allBanned: Phrase(en: "every template in tmplIds is banned", zh: "tmplIds 中的模板均已封禁")
        case .muted: Phrase(en: "the person has turned off all messages of the app", zh: "用户关闭了订阅消息总开关")
        case .allSwitchedOff:
            Phrase(en: "the person has turned off every template in tmplIds", zh: "用户关闭了 tmplIds 中全部模板的开关")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .hostAppDoesNotAsk:
            Phrase(en: "Ask only in a host app that has the dialog.", zh: "仅在支持订阅弹窗的宿主中调用。")
        case .noTemplates: Phrase(en: "Name one to three template ids.", zh: "传入一至三个模板 id。")
        case .tooManyTemplates: Phrase(en: "Ask in several calls.", zh: "分多次调用。")
        case .unknownApp: Wording.addApp
        case .unknownPerson: Wording.addPerson
        case .hostLoginNeeded:
            Phrase(en: "Log the person in to the host app first.", zh: "先让用户登录宿主。")
        case .unknownTemplate: Wording.addTemplate
        case .templateIsOff, .allBanned: Wording.turnTemplateOn
        case .mixedKinds: Phrase(en: "Ask for one kind in each call.", zh: "每次调用只传同一类模板。")
        case .versionUpdateNotAlone:
            Phrase(en: "Ask for the version update in a call of its own.", zh: "单独调用一次来订阅版本更新提醒。")
        case .muted, .allSwitchedOff:
            Phrase(en: "Lead the person to tt.openSetting.", zh: "引导用户通过 tt.openSetting 打开。")
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { SubscribeRule.lines(broken: broken, because: reason) }
}
