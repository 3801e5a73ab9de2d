extension LoginRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .appIsKnown: Phrase(en: "App: the platform knows it", zh: "应用：平台中存在")
        case .personIsKnown: Phrase(en: "Person: there is one", zh: "人物：存在")
        case .hostLoginIsSettled:
            Phrase(en: "Host app: logged in, or no login asked for", zh: "宿主：已登录，或未要求登录")
        }
    }
}

extension LoginRefusal {
    /// The rule that refused.
    package var broken: LoginRule {
        switch self {
        case .unknownApp: .appIsKnown
        case .unknownPerson: .personIsKnown
        case .hostLoginNeeded: .hostLoginIsSettled
        }
    }
}

extension LoginRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .unknownApp(let id): Wording.unknownApp(id)
        case .unknownPerson(let id): Wording.unknownPerson(id)
        case .hostLoginNeeded(let hostApp):
            Phrase(en: "nobody is logged in to \(hostApp.title.en)", zh: "\(hostApp.title.zh)尚未登录")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .unknownApp: Wording.addApp
        case .unknownPerson: Wording.addPerson
        case .hostLoginNeeded:
            Phrase(
                en: "Accept the host app's login dialog, or call with force: false.",
                zh: "在宿主的登录弹窗中同意，或传入 force: false。"
            )
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { LoginRule.lines(broken: broken, because: reason) }
}
