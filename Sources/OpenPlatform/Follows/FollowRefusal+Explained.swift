extension FollowRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .appIsKnown: Phrase(en: "App: the platform knows it", zh: "应用：平台中存在")
        case .personIsKnown: Phrase(en: "Person: there is one", zh: "人物：存在")
        case .accountIsBound: Phrase(en: "Account: one is bound to the app", zh: "账号：应用已绑定")
        case .accountIsTheApps: Phrase(en: "Account: it is one of the app's", zh: "账号：属于该应用")
        case .accountMayBeFollowed: Phrase(en: "Account: it may be followed from apps", zh: "账号：具备关注能力")
        case .personIsSignedIn: Phrase(en: "Person: logged in to the host app", zh: "人物：已登录宿主")
        }
    }
}

extension FollowRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .unknownApp(let id): Wording.unknownApp(id)
        case .unknownPerson(let id): Wording.unknownPerson(id)
        case .noAccount: Phrase(en: "no account is bound to the app", zh: "应用没有绑定账号")
        case .unknownAccount(let id):
            Phrase(en: "there is no account with the awemeId “\(id)”", zh: "没有 awemeId 为“\(id)”的账号")
        case .foreignAccount(let id):
            Phrase(en: "the account \(id) is bound to another app", zh: "账号 \(id) 绑定在其他应用上")
        case .notFollowable(let id):
            Phrase(en: "the account \(id) lacks the follow capability", zh: "账号 \(id) 没有关注能力")
        case .hostLoginNeeded(let hostApp):
            Phrase(en: "nobody is logged in to \(hostApp.title.en)", zh: "\(hostApp.title.zh)尚未登录")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .unknownApp: Wording.addApp
        case .unknownPerson: Wording.addPerson
        case .noAccount:
            Phrase(
                en: "Give the app an official_account (Toutiao) or an aweme_id (Douyin).",
                zh: "为应用设置 official_account（头条号）或 aweme_id（抖音号）。"
            )
        case .unknownAccount, .foreignAccount:
            Phrase(en: "Add it to the app's aweme_accounts.", zh: "把它加入应用的 aweme_accounts。")
        case .notFollowable:
            Phrase(
                en: "Remove can_be_followed: false from the account.",
                zh: "去掉该账号的 can_be_followed: false。"
            )
        case .hostLoginNeeded:
            Phrase(en: "Log the person in to the host app first.", zh: "先让用户登录宿主。")
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { FollowRule.lines(broken: broken, because: reason) }
}
