import OpenPlatform

extension HostCall {
    /// Shows a dialog to the person and waits for the answer; both stand in the trace beside the call.
    func ask(_ contents: DialogContents) async -> Answer {
        let shown = platform.trace.record(
            step("dialog", contents.kind, from: .host, to: .person, .pending, "shown")
        )
        let stopwatch = platform.clock.stopwatch()
        let answer = await phone.present(contents)
        platform.trace.revise(shown) { entry in
            entry.outcome = .ok
            entry.milliseconds = stopwatch.milliseconds
        }
        let outcome: TraceEntry.Outcome = answer.choice == .accept ? .ok : .refused
        platform.trace.record(
            step("answer", contents.kind, from: .person, to: .host, outcome, answer.choice.word)
        )
        return answer
    }

    private func step(
        _ kind: String,
        _ note: String,
        from: TraceEntry.Lane,
        to: TraceEntry.Lane,
        _ outcome: TraceEntry.Outcome,
        _ text: Phrase
    ) -> TraceEntry {
        var entry = TraceEntry(kind: kind, name: kind, from: from, to: to)
        entry.note = note
        entry.outcome = outcome
        entry.text = text
        entry.group = origin.traceGroup == 0 ? notes.contents.entry ?? 0 : origin.traceGroup
        entry.appID = origin.appID
        entry.person = origin.personID
        entry.device = origin.deviceID
        return entry
    }
}

extension Answer.Choice {
    fileprivate var word: Phrase {
        switch self {
        case .accept: Phrase(en: "accepted", zh: "同意")
        case .reject: Phrase(en: "refused", zh: "拒绝")
        case .dismiss: Phrase(en: "dismissed", zh: "关闭")
        }
    }
}
