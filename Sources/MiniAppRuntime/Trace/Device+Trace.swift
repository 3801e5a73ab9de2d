import OpenPlatform

extension Device {
    /// The trace entry that the steps of a cause stand under; it is written when the first step needs it.
    func traceGroup(of cause: Cause) -> Int {
        cause.group { beginning in
            record(entry(for: beginning))
        }
    }

    /// Adds a step of the device to the trace.
    func step(
        _ group: Int,
        _ kind: String,
        _ name: String,
        note: String = "",
        from: TraceEntry.Lane,
        to: TraceEntry.Lane,
        outcome: TraceEntry.Outcome = .ok,
        text: Phrase = "ok",
        source: String? = nil,
        milliseconds: Double? = nil
    ) {
        var entry = TraceEntry(kind: kind, name: name, from: from, to: to)
        entry.group = group
        entry.note = note
        entry.outcome = outcome
        entry.text = text
        entry.source = source
        entry.milliseconds = milliseconds
        _ = record(entry)
    }

    /// Adds what the kernel told about a `setData`.
    func traceData(_ text: String) {
        guard let told = try? JSONValue.parse(text), let page = told["page"]?.int else { return }
        app?.changedData.insert(page)
        let keys = (told["keys"]?.array ?? []).compactMap(\.string)
        let patches = told["patches"]?.int ?? 0
        step(
            traceGroup(of: cause),
            "data",
            "setData",
            note: keys.joined(separator: ", "),
            from: .app,
            to: .app,
            text: Phrase(
                en: patches == 1 ? "1 patch" : "\(patches) patches",
                zh: "\(patches) 处改动"
            )
        )
    }

    private func record(_ entry: TraceEntry) -> Int {
        var entry = entry
        entry.appID = options.appID
        entry.person = options.personID
        entry.device = id
        return surroundings.platform.trace.record(entry)
    }

    private func entry(for beginning: Cause.Beginning) -> TraceEntry {
        switch beginning {
        case .launch: TraceEntry(kind: "launch", name: bundle.name, from: .person, to: .app)
        case .event(let type, let name, let words):
            entry(kind: type, name: name, note: words, from: .person)
        case .timer(let milliseconds, let origin):
            entry(
                kind: "timer",
                name: origin.map(Self.words) ?? "",
                note: String(Int(milliseconds)),
                from: .app
            )
        case .lifecycle(let name): entry(kind: "lifecycle", name: name, from: .host)
        case .hostEvent(let name, let note):
            entry(kind: "lifecycle", name: "tt.\(name)", note: note, from: .host)
        case .console: entry(kind: "console", name: "", from: .person)
        }
    }

    private func entry(
        kind: String,
        name: String,
        note: String = "",
        from: TraceEntry.Lane
    ) -> TraceEntry {
        var entry = TraceEntry(kind: kind, name: name, from: from, to: .app)
        entry.note = note
        return entry
    }

    private static func words(for cause: Cause) -> String {
        switch cause.beginning {
        case .event(let type, let name, _): "\(type) \(name)"
        case .launch, .timer, .lifecycle, .hostEvent, .console: ""
        }
    }
}
