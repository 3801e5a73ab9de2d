/// Why a developer's server is told nothing.
package enum CallbackRefusal: Error, Sendable, Hashable {
    /// The platform doesn't know the app.
    case unknownApp(String)

    /// Nobody has that id.
    case unknownPerson(String)

    /// The app has no address for this kind.
    case noAddress(Delivery.Kind)

    /// The message has more characters than a person can write.
    case tooLong(characters: Int, limit: Int)
}

extension CallbackRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .unknownApp(let id): Wording.unknownApp(id)
        case .unknownPerson(let id): Wording.unknownPerson(id)
        case .noAddress(let kind): DeliveryFault.noAddress(kind).reason
        case .tooLong(let characters, let limit):
            Phrase(
                en: "the message has \(characters) characters of at most \(limit)",
                zh: "消息为 \(characters) 个字符，上限 \(limit) 个"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .unknownApp: Wording.addApp
        case .unknownPerson: Wording.addPerson
        case .noAddress(let kind):
            Phrase(
                en: "Set \(kind.addressField) with PATCH /_quaver/v1/apps/ID.",
                zh: "用 PATCH /_quaver/v1/apps/ID 设置 \(kind.addressField)。"
            )
        case .tooLong: Phrase(en: "Write a shorter message.", zh: "请缩短消息。")
        }
    }
}
