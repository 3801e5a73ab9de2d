import OpenPlatform

/// The entry that a call leaves in the trace.
struct CallRecord: Sendable {
    let function: HostFunction
    let admission: Admission
    let stopwatch: Stopwatch

    private var call: HostCall { admission.call }

    /// Records a call that has to wait, under whose number its dialogs stand.
    func begin() {
        var entry = blank()
        entry.outcome = .pending
        entry.text = Phrase(en: "allowed", zh: "已允许")
        call.notes.begin(call.platform.trace.record(entry))
    }

    /// Records how the call ended, or completes its pending entry.
    func end(_ result: Result<JSONValue, HostFailure>) {
        if let seq = call.notes.contents.entry {
            call.platform.trace.revise(seq) { conclude(&$0, result) }
        } else {
            var entry = blank()
            conclude(&entry, result)
            call.platform.trace.record(entry)
        }
    }

    private func conclude(_ entry: inout TraceEntry, _ result: Result<JSONValue, HostFailure>) {
        let notes = call.notes.contents
        entry.milliseconds = stopwatch.milliseconds
        entry.name = notes.name ?? entry.name
        entry.note = notes.note ?? entry.note
        entry.to = notes.lane
        entry.rules = admission.rules + notes.rules
        switch result {
        case .success:
            entry.outcome = .ok
            entry.text = notes.outcome
        case .failure(let failure):
            entry.refuse(failure, isKnownRule: admission.refusal != nil)
        }
    }

    private func blank() -> TraceEntry {
        let notes = call.notes.contents
        let origin = call.origin
        var entry = TraceEntry(
            kind: "call",
            name: notes.name ?? origin.openType.map { "button \($0)" } ?? "tt.\(function.name)",
            from: .app,
            to: notes.lane
        )
        entry.note = notes.note ?? ArgumentSummary(function: function, arguments: call.arguments).text
        entry.rules = admission.rules + notes.rules
        entry.group = origin.traceGroup
        entry.source = origin.source
        entry.appID = origin.appID
        entry.person = origin.personID
        entry.device = origin.deviceID
        return entry
    }
}

extension TraceEntry {
    fileprivate mutating func refuse(_ failure: HostFailure, isKnownRule: Bool) {
        let error = failure.error
        outcome = error.isAccident ? .failed : .refused
        let (en, zh) = (error.meaning.en, error.meaning.zh)
        text =
            error.isAccident
            ? Phrase(en: "failed: \(en)", zh: "失败：\(zh)") : Phrase(en: "refused: \(en)", zh: "已拒绝：\(zh)")
        fix = failure.fix
        if !isKnownRule { rules.append(TraceRule(failure.reason, .failed)) }
    }
}
