extension TraceEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case seq, at, group, kind, name, note, from, to, outcome, text, why, rules, fix, source, person,
            device
        case milliseconds = "ms"
        case appID = "app_id"
    }

    /// Reads what ``encode(to:)`` writes.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try fields.decode(String.self, forKey: .kind),
            name: try fields.decode(String.self, forKey: .name),
            from: try fields.decode(Lane.self, forKey: .from),
            to: try fields.decode(Lane.self, forKey: .to)
        )
        seq = try fields.decode(Int.self, forKey: .seq)
        at = try fields.decode(PlatformInstant.self, forKey: .at)
        group = try fields.decode(Int.self, forKey: .group)
        note = try fields.decode(String.self, forKey: .note)
        outcome = try fields.decode(Outcome.self, forKey: .outcome)
        text = try fields.decode(Phrase.self, forKey: .text)
        rules = try fields.decode([TraceRule].self, forKey: .rules)
        fix = try fields.decodeIfPresent(Phrase.self, forKey: .fix)
        source = try fields.decodeIfPresent(String.self, forKey: .source)
        milliseconds = try fields.decodeIfPresent(Double.self, forKey: .milliseconds)
        appID = try fields.decodeIfPresent(String.self, forKey: .appID)
        person = try fields.decodeIfPresent(String.self, forKey: .person)
        device = try fields.decodeIfPresent(String.self, forKey: .device)
    }

    /// Writes the entry of `GET /_quaver/v1/trace` and of the simulator's stream.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(seq, forKey: .seq)
        try fields.encode(at, forKey: .at)
        try fields.encode(group, forKey: .group)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(name, forKey: .name)
        try fields.encode(note, forKey: .note)
        try fields.encode(from, forKey: .from)
        try fields.encode(to, forKey: .to)
        try fields.encode(outcome, forKey: .outcome)
        try fields.encode(text, forKey: .text)
        try fields.encode(why, forKey: .why)
        try fields.encode(rules, forKey: .rules)
        try fields.encodeIfPresent(fix, forKey: .fix)
        try fields.encodeIfPresent(source, forKey: .source)
        try fields.encodeIfPresent(milliseconds, forKey: .milliseconds)
        try fields.encodeIfPresent(appID, forKey: .appID)
        try fields.encodeIfPresent(person, forKey: .person)
        try fields.encodeIfPresent(device, forKey: .device)
    }

    /// One English line for people who read the trace with `curl`.
    private var why: String {
        let failed = rules.first { $0.state == .failed }
        return [text.en, failed?.text.en, fix?.en].compactMap(\.self).joined(separator: "; ")
    }
}
