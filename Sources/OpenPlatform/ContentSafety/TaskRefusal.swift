/// Why nothing is checked.
package enum TaskRefusal: Error, Sendable, Hashable {
    /// The call names no app, or another than that of its token.
    case otherApp(String?)

    /// The list is missing, empty or no list.
    case noTasks(parameter: String)

    /// One of the list has no text.
    case noText(place: Int)

    /// One of the list has no image that can be looked at.
    case noImage(place: Int, ImageRefusal)

    /// An image is to be looked at for nothing, or for something unknown.
    case unknownTarget(String)

    /// The list is too long.
    case tooManyTasks(count: Int, limit: Int)
}

extension TaskRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .otherApp(let id): Wording.otherApp(id)
        case .noTasks(let parameter):
            Phrase(en: "\(parameter) is no list, or empty", zh: "\(parameter) 不是列表或为空")
        case .noText(let place):
            Phrase(en: "task \(place) has no content", zh: "第 \(place) 项没有 content")
        case .noImage(let place, let refusal):
            Phrase(en: "task \(place): \(refusal.reason.en)", zh: "第 \(place) 项：\(refusal.reason.zh)")
        case .unknownTarget(let name):
            Phrase(en: "there is no target \(name)", zh: "没有检测目标 \(name)")
        case .tooManyTasks(let count, let limit):
            Phrase(en: "there are \(count) tasks of at most \(limit)", zh: "共 \(count) 项，上限 \(limit) 项")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .otherApp: Wording.nameTheCaller
        case .noTasks, .noText:
            Phrase(en: "Send a list with a text in each place.", zh: "传入列表，每一项都要有文本。")
        case .noImage(_, let refusal): refusal.fix
        case .unknownTarget:
            Phrase(
                en: "Send some of ad, porn, politics and disgusting as targets.",
                zh: "targets 传入 ad、porn、politics、disgusting 中的若干项。"
            )
        case .tooManyTasks: Phrase(en: "Split the list.", zh: "分批检测。")
        }
    }
}
