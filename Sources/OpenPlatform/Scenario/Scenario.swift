/// The state that a test starts from, as one document.
package struct Scenario: Sendable, Hashable {
    /// What the clock shows; the machine's time, running, where nothing is said.
    package var clock: ClockChange

    /// The apps.
    package var apps: [App]

    /// The people.
    package var people: [Person]

    /// The templates by the id of their app, which must be among the apps.
    package var templates: [String: [Template]]

    /// What people said to the templates, and were sent.
    package var subscriptions = SubscriptionState()

    /// Who follows which account.
    package var follows: [Follow] = []

    /// What goes wrong on purpose.
    package var faults: [Fault]

    /// Collects a state; what is left out is empty.
    ///
    /// - Parameters:
    ///   - clock: What the clock shows.
    ///   - apps: The apps.
    ///   - people: The people.
    ///   - templates: The templates by the id of their app.
    ///   - faults: What goes wrong on purpose.
    package init(
        clock: ClockChange = ClockChange(),
        apps: [App] = [],
        people: [Person] = [],
        templates: [String: [Template]] = [:],
        faults: [Fault] = []
    ) {
        self.clock = clock
        self.apps = apps
        self.people = people
        self.templates = templates
        self.faults = faults
    }
}

extension Scenario {
    /// Reads the scenario document; `{}` is the empty state.
    ///
    /// - Parameter json: The object with `clock`, `apps`, `people`, `faults`; `baas` may be there, but empty.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    package init(json: JSONValue) throws(DocumentFault) {
        var fields = try FieldReader(json, at: "")
        let clock = fields.value("clock") ?? [:]
        var templates: [String: [Template]] = [:]
        self.init(
            clock: try ClockChange(json: clock, at: "clock"),
            apps: try fields.list("apps") { json, path throws(DocumentFault) in
                let app = try App(json: json.withoutTemplates, at: path)
                templates[app.id] = try Template.list(below: json, at: path)
                return app
            } ?? [],
            people: try fields.list("people") { json, path throws(DocumentFault) in
                try Person(json: json, at: path)
            } ?? [],
            faults: try fields.list("faults") { json, path throws(DocumentFault) in
                try Fault(json: json, at: path)
            } ?? []
        )
        self.templates = templates
        if let json = fields.value("subscriptions") {
            subscriptions = try SubscriptionState(json: json, at: "subscriptions")
            try subscriptions.check(against: self)
        }
        follows =
            try fields.list("follows") { json, path throws(DocumentFault) in
                try Follow(json: json, at: path)
            } ?? []
        for (index, follow) in follows.enumerated()
        where !people.contains(where: { $0.id == follow.person }) {
            throw .invalid(path: "follows[\(index)].person", reason: "is nobody of this document")
        }
        try Self.refuseRepeated(apps.map(\.id), at: "apps")
        try Self.refuseRepeated(people.map(\.id), at: "people")
        try Self.refuseRepeated(faults.map(\.id).filter { !$0.isEmpty }, at: "faults")
        guard fields.value("baas")?.isEmpty ?? true else {
            throw .invalid(path: "baas", reason: "can't be set up by this version")
        }
        try fields.finish()
    }

    /// The scenario document.
    package var json: JSONValue {
        var members: JSONObject = [
            "clock": clock.json,
            "apps": .array(apps.map { $0.json.with(templates: templates[$0.id] ?? []) }),
            "people": .array(people.map(\.json)),
            "faults": .array(faults.map(\.json)),
        ]
        members["subscriptions"] = subscriptions.json
        if !follows.isEmpty { members["follows"] = .array(follows.map(\.json)) }
        return .object(members)
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
