/// Why a back end learns no allied id.
package enum AlliedIDRefusal: Error, Sendable, Hashable {
    /// No open id was sent.
    case missingOpenID

    /// Nobody has that id in any app.
    case unknownPerson(openID: String)

    /// The id belongs to another app than the token.
    case otherApp(openID: String)
}

/// The rules of `get_related_id`, in the order they are asked.
package enum AlliedIDRule: PlatformRule {
    /// See ``AlliedIDRefusal/missingOpenID``.
    case openIDIsSent

    /// See ``AlliedIDRefusal/unknownPerson(openID:)``.
    case personIsKnown

    /// See ``AlliedIDRefusal/otherApp(openID:)``.
    case personIsOfThisApp

    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .openIDIsSent: Phrase(en: "Parameter: open_id is sent", zh: "参数：open_id 已传入")
        case .personIsKnown: Phrase(en: "Person: the open id is somebody's", zh: "人物：open_id 存在")
        case .personIsOfThisApp:
            Phrase(en: "Person: the open id is of the token's app", zh: "人物：open_id 属于 token 对应的应用")
        }
    }
}

extension AlliedIDRefusal: Explained {
    /// The rule that refused.
    package var broken: AlliedIDRule {
        switch self {
        case .missingOpenID: .openIDIsSent
        case .unknownPerson: .personIsKnown
        case .otherApp: .personIsOfThisApp
        }
    }

    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .missingOpenID: Wording.missing("open_id")
        case .unknownPerson(let id): Phrase(en: "nobody has the open id \(id)", zh: "没有 open_id \(id)")
        case .otherApp(let id):
            Phrase(en: "the open id \(id) is of another app", zh: "open_id \(id) 属于另一个应用")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .missingOpenID: Wording.send("open_id")
        case .unknownPerson, .otherApp:
            Phrase(
                en: "Send the open id that jscode2session gave to the token's app.",
                zh: "传入 jscode2session 返回给 token 所属应用的 openid。"
            )
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { AlliedIDRule.lines(broken: broken, because: reason) }
}
