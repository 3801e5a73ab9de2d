extension PhoneRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .appIsKnown: Phrase(en: "App: the platform knows it", zh: "应用：平台中存在")
        case .personIsKnown: Phrase(en: "Person: there is one", zh: "人物：存在")
        case .appIsEntitled: Phrase(en: "Capability: the app may ask for phone numbers", zh: "能力：应用可获取手机号")
        case .appIsPublished: Phrase(en: "Host app: the app is published there", zh: "宿主：应用已上线")
        case .personIsLoggedIn:
            Phrase(en: "Login: to the host app and to this app", zh: "登录：已登录宿主和此应用")
        case .sessionCounts: Phrase(en: "Session: it still counts", zh: "会话：仍然有效")
        case .numberIsBound: Phrase(en: "Phone number: the account has one", zh: "手机号：账号已绑定")
        }
    }
}

extension PhoneRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .unknownApp(let id): Wording.unknownApp(id)
        case .unknownPerson(let id): Wording.unknownPerson(id)
        case .notEntitled(let id):
            Phrase(en: "\(id) has no capability \"phone\"", zh: "\(id) 没有能力 phone")
        case .notPermitted(let hostApp):
            Phrase(
                en: "the app is not published in \(hostApp.title.en)",
                zh: "应用未在\(hostApp.title.zh)上线"
            )
        case .notLoggedIn(let hostApp):
            Phrase(
                en: "the person is not logged in to \(hostApp.title.en), or not to this app",
                zh: "人物未登录\(hostApp.title.zh)，或未登录此应用"
            )
        case .sessionIsOver(let moment):
            Phrase(en: "the session expired at \(moment)", zh: "会话已于 \(moment) 过期")
        case .noPhoneNumber: Phrase(en: "the person has no phone number", zh: "人物没有手机号")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .unknownApp: Wording.addApp
        case .unknownPerson: Wording.addPerson
        case .notEntitled:
            Phrase(
                en: "Add phone to the app's capabilities, or turn platform.phone_needs_capability off.",
                zh: "在应用的 capabilities 中加上 phone，或关闭 platform.phone_needs_capability。"
            )
        case .notPermitted:
            Phrase(
                en: "Add the host app to the app's host_apps, or empty the list.",
                zh: "在应用的 host_apps 中加上该宿主，或清空该列表。"
            )
        case .notLoggedIn, .sessionIsOver:
            Phrase(
                en:
                    "Call tt.login before the button is tapped, not in its callback, which would renew the key.",
                zh: "在点按按钮之前调用 tt.login；不要在回调里调用，否则会更换 session_key。"
            )
        case .noPhoneNumber:
            Phrase(
                en: "Give the person a phone in quaver.yaml or with PATCH /_quaver/v1/people/ID.",
                zh: "在 quaver.yaml 中或用 PATCH /_quaver/v1/people/ID 为人物设置 phone。"
            )
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { PhoneRule.lines(broken: broken, because: reason) }
}
