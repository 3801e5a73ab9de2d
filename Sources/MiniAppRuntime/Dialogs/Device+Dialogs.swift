package import HostAPI
import OpenPlatform

extension Device {
    /// The dialogs that wait for an answer, oldest first.
    package func openDialogs() -> [Dialog] { dialogs.shown }

    /// Answers a dialog for the person.
    ///
    /// - Returns: False when no dialog with this id is shown.
    package func answer(_ id: String, with answer: Answer) -> Bool {
        guard dialogs.answer(id, with: answer) else { return false }
        broadcast.send(DeviceUpdate("dialog_closed", ["id": .string(id)]))
        return true
    }

    /// Shows a dialog, or lets the person's conduct answer it; one of an app that has ended is dismissed.
    func present(_ contents: DialogContents, for call: Int, of generation: Int) async -> Answer {
        guard let app, app.generation == generation else { return Answer(.dismiss) }
        let dialog = Dialog(id: dialogs.nextID(), contents: contents)
        let watch = surroundings.platform.clock.stopwatch()
        // No call of the app asks for what the menu of the capsule opens.
        let group = traceGroup(of: app.pending[call]?.cause ?? Cause(.lifecycle(contents.kind)))
        step(group, "dialog", contents.kind, from: .host, to: .person, text: Phrase(en: "shown", zh: "已显示"))
        let answer: Answer
        switch reaction(to: contents) {
        case .given(let prepared): answer = prepared
        case .nothing: answer = await wait(for: dialog)
        case .left:
            later { device in
                if device.dialogs.shown.contains(dialog) { device.enterBackground() }
            }
            answer = await wait(for: dialog)
        }
        let milliseconds = watch.milliseconds
        step(
            group,
            "answer",
            contents.kind,
            from: .person,
            to: .host,
            text: answer.choice.words,
            milliseconds: milliseconds
        )
        return answer
    }

    private func wait(for dialog: Dialog) async -> Answer {
        await withCheckedContinuation { continuation in
            dialogs.present(dialog, answer: continuation)
            broadcast.send(DeviceUpdate("dialog", [("dialog", dialog.json.text)]))
            signalIdle()
        }
    }

    /// What the conduct of the person does with a dialog.
    private func reaction(to contents: DialogContents) -> Reaction {
        let prepared = try? surroundings.platform.reaction(of: options.personID, to: contents.subject)
        let fields = (prepared?.fields).flatMap { $0.isEmpty ? nil : JSONValue.object($0) } ?? .null
        return switch prepared?.deed {
        case .accept: .given(Answer(.accept, fields: fields))
        case .reject: .given(Answer(.reject, fields: fields))
        case .dismiss: .given(Answer(.dismiss, fields: fields))
        case .leave: .left
        case .ignore, nil: .nothing
        }
    }
}

/// What becomes of a dialog as soon as it opens.
private enum Reaction {
    /// It is answered.
    case given(Answer)
    /// The person leaves the app, which closes it.
    case left
    /// It waits for somebody.
    case nothing
}

extension Answer.Choice {
    fileprivate var words: Phrase {
        switch self {
        case .accept: Phrase(en: "accepted", zh: "同意")
        case .reject: Phrase(en: "refused", zh: "拒绝")
        case .dismiss: Phrase(en: "dismissed", zh: "关闭")
        }
    }
}
