/// Why customer service has no answer.
package enum CustomerServiceRefusal: Error, Sendable, Hashable {
    /// The parameters that can be missing or wrong, by the platform's names.
    package enum Parameter: String, Sendable, Hashable {
        /// The app.
        case appID = "appid"

        /// The host app by its number.
        case source = "type"

        /// Where the person comes from.
        case scene

        /// The trade of the service.
        case industry = "im_type"

        /// What sort of message.
        case messageType = "msg_type"

        /// The text of a message.
        case content

        /// The picture of a message.
        case pictureURL = "pic_url"
    }

    /// A parameter is missing or wrong.
    case wrong(Parameter)

    /// Nobody has that id in the calling app.
    case unknownPerson(openID: String)
}

extension CustomerServiceRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .wrong(let parameter):
            Phrase(en: "\(parameter.rawValue) is missing or wrong", zh: "\(parameter.rawValue) 缺失或有误")
        case .unknownPerson(let openID):
            Phrase(en: "nobody has the openid \(openID) in this app", zh: "此应用中没有 openid \(openID)")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .wrong(let parameter): parameter.fix
        case .unknownPerson:
            Phrase(
                en: "Use the openid that jscode2session gave to this app.",
                zh: "使用 jscode2session 返回给此应用的 openid。"
            )
        }
    }
}

extension CustomerServiceRefusal.Parameter {
    fileprivate var fix: Phrase {
        switch self {
        case .appID: Wording.nameTheCaller
        case .source: Phrase(en: "Send 1128 for Douyin or 2329 for Douyin Lite.", zh: "抖音传 1128，抖音极速版传 2329。")
        case .scene: Phrase(en: "Send scene=1.", zh: "传入 scene=1。")
        case .industry: Phrase(en: "Send im_type=group_buy.", zh: "传入 im_type=group_buy。")
        case .messageType: Phrase(en: "Send msg_type as text or image.", zh: "msg_type 传 text 或 image。")
        case .content: Phrase(en: "Send the text as content.", zh: "用 content 传文本。")
        case .pictureURL: Phrase(en: "Send the picture's address as pic_url.", zh: "用 pic_url 传图片地址。")
        }
    }
}
