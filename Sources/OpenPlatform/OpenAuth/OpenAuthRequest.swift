/// What `tt.showDouyinOpenAuth` asks the platform for.
package struct OpenAuthRequest: Sendable, Hashable {
    /// The app, the person and the host app it runs in.
    package let account: AccountKey

    /// The capabilities of the person's Douyin account, such as `video.list`.
    package let scopes: [String]

    /// Describes a call.
    package init(account: AccountKey, scopes: [String]) {
        self.account = account
        self.scopes = scopes
    }
}

/// What `tt.showDouyinOpenAuth` hands to the app.
package struct OpenAuthGrant: Sendable, Hashable {
    /// Stands for the grant once; no login code.
    package let ticket: Secret

    /// The capabilities that the person granted.
    package let scopes: [String]
}

/// Why `tt.showDouyinOpenAuth` can't be answered.
package enum OpenAuthRefusal: Error, Sendable, Hashable {
    /// The call names no capability.
    case noScopes

    /// The person is not logged in to the host app, which has to show its login window first.
    case hostLoginNeeded(HostApp)

    /// The platform doesn't know the app.
    case unknownApp(String)

    /// The app was approved for none of the capabilities.
    case noUsableScope([String])
}

/// The rules of `tt.showDouyinOpenAuth`, in the order they are asked.
package enum OpenAuthRule: PlatformRule {
    /// See ``OpenAuthRefusal/noScopes``.
    case scopesAreNamed

    /// See ``OpenAuthRefusal/hostLoginNeeded(_:)``.
    case personIsLoggedIn

    /// See ``OpenAuthRefusal/unknownApp(_:)``.
    case appIsKnown

    /// See ``OpenAuthRefusal/noUsableScope(_:)``.
    case scopeIsApproved
}

extension OpenAuthRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .scopesAreNamed: Phrase(en: "Scopes: the call names one", zh: "scope：调用中至少有一个")
        case .personIsLoggedIn: Phrase(en: "Host app: the person is logged in", zh: "宿主：人物已登录")
        case .appIsKnown: Phrase(en: "App: the platform knows it", zh: "应用：平台中存在")
        case .scopeIsApproved:
            Phrase(en: "Capabilities: the app has one of the scopes", zh: "能力：应用至少拥有其中一个 scope")
        }
    }
}

extension OpenAuthRefusal: Explained {
    /// The rule that refused.
    package var broken: OpenAuthRule {
        switch self {
        case .noScopes: .scopesAreNamed
        case .hostLoginNeeded: .personIsLoggedIn
        case .unknownApp: .appIsKnown
        case .noUsableScope: .scopeIsApproved
        }
    }

    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .noScopes: Phrase(en: "the call names no scope", zh: "调用中没有 scope")
        case .hostLoginNeeded(let hostApp):
            Phrase(en: "nobody is logged in to \(hostApp.title.en)", zh: "\(hostApp.title.zh)尚未登录")
        case .unknownApp(let id): Wording.unknownApp(id)
        case .noUsableScope(let scopes):
            Phrase(
                en: "the app has none of \(scopes.joined(separator: ", "))",
                zh: "应用没有 \(scopes.joined(separator: "、")) 中的任何一项"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .noScopes:
            Phrase(en: "Pass scopeList with at least one scope.", zh: "在 scopeList 中传入至少一个 scope。")
        case .hostLoginNeeded:
            Phrase(en: "Accept the host app's login dialog.", zh: "在宿主的登录弹窗中同意。")
        case .unknownApp: Wording.addApp
        case .noUsableScope(let scopes):
            Phrase(
                en: "Add \(scopes.joined(separator: ", ")) to capabilities of the app, in quaver.yaml.",
                zh: "在 quaver.yaml 中为应用的 capabilities 加上 \(scopes.joined(separator: "、"))。"
            )
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { OpenAuthRule.lines(broken: broken, because: reason) }
}
