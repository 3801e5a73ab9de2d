extension Template {
    /// Reads the template of the control API and of a scenario.
    ///
    /// - Parameters:
    ///   - json: The object; `template_id` must be there.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    package init(json: JSONValue, at path: String = "") throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        self.init(
            id: try fields.requiredString("template_id"),
            title: try fields.string("title"),
            kind: try fields.choice("kind", of: Kind.self) ?? .oneTime,
            keywords: try fields.list("keywords") { name, path throws(DocumentFault) in
                guard let name = name.string, !name.isEmpty else {
                    throw .wrongType(path: path, expected: "a text that is not empty")
                }
                return name
            } ?? [],
            reminderWays: try fields.list("reminder_ways") { way, path throws(DocumentFault) in
                try ReminderWay(json: way, at: path)
            } ?? [.messageNotice],
            state: try fields.choice("state", of: State.self) ?? .on,
            tellsOfVersions: try fields.field("version_update", "true or false", \.bool) ?? false
        )
        try fields.finish()
    }

    /// The object of the control API.
    package var json: JSONValue {
        [
            "template_id": .string(id), "title": .string(title), "kind": .string(kind.rawValue),
            "keywords": .array(keywords.map { .string($0) }),
            "reminder_ways": .array(reminderWays.map { .string($0.rawValue) }),
            "state": .string(state.rawValue), "version_update": .bool(tellsOfVersions),
        ]
    }
}

extension Template.ReminderWay {
    /// Reads the name that the platform uses.
    init(json: JSONValue, at path: String) throws(DocumentFault) {
        guard let way = json.string.flatMap(Self.init(rawValue:)) else {
            let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .wrongType(path: path, expected: "one of \(names)")
        }
        self = way
    }
}
