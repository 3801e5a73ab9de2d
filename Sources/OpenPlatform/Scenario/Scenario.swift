/// The state that a test starts from, as one document.
package struct Scenario: Sendable, Hashable {
    /// What the clock shows; the machine's time, running, where nothing is said.
    package var clock: ClockChange

    /// The apps.
    package var apps: [App]

    /// The people.
    package var people: [Person]

    /// Collects a state; what is left out is empty.
    ///
    /// - Parameters:
    ///   - clock: What the clock shows.
    ///   - apps: The apps.
    ///   - people: The people.
    package init(clock: ClockChange = ClockChange(), apps: [App] = [], people: [Person] = []) {
        self.clock = clock
        self.apps = apps
        self.people = people
    }
}

extension Scenario {
    /// Reads the scenario document; `{}` is the empty state.
    ///
    /// - Parameter json: The object with `clock`, `apps`, `people`; `faults` and `baas` may be there, but empty.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    package init(json: JSONValue) throws(DocumentFault) {
        var fields = try FieldReader(json, at: "")
        let clock = fields.value("clock") ?? [:]
        self.init(
            clock: try ClockChange(json: clock, at: "clock"),
            apps: try fields.list("apps") { json, path throws(DocumentFault) in
                try App(json: json, at: path)
            } ?? [],
            people: try fields.list("people") { json, path throws(DocumentFault) in
                try Person(json: json, at: path)
            } ?? []
        )
        try Self.refuseRepeated(apps.map(\.id), at: "apps")
        try Self.refuseRepeated(people.map(\.id), at: "people")
        for later in ["faults", "baas"] {
            guard fields.value(later)?.isEmpty ?? true else {
                throw .invalid(path: later, reason: "can't be set up by this version")
            }
        }
        try fields.finish()
    }

    /// The scenario document.
    package var json: JSONValue {
        [
            "clock": clock.json,
            "apps": .array(apps.map(\.json)),
            "people": .array(people.map(\.json)),
        ]
    }

    private static func refuseRepeated(_ ids: [String], at path: String) throws(DocumentFault) {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted {
            throw .repeated(path: path, id: id)
        }
    }
}

extension JSONValue {
    fileprivate var isEmpty: Bool {
        switch self {
        case .array(let elements): elements.isEmpty
        case .object(let members): members.isEmpty || members.allSatisfy { $1.isEmpty }
        case .null, .bool, .integer, .number, .string: false
        }
    }
}
