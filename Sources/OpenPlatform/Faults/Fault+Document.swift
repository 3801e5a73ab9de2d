extension Fault {
    fileprivate static let longestDelay = 60_000.0

    /// Reads the fault of the control API and of a scenario; whether the operation exists is not asked here.
    ///
    /// - Parameters:
    ///   - json: The object; `operation` and `effect` must be there.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    package init(json: JSONValue, at path: String = "") throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        let operation = try fields.requiredString("operation")
        guard let effect = fields.value("effect") else { throw .missing(path: fields.path(to: "effect")) }
        self.init(operation, try Effect(json: effect, at: fields.path(to: "effect")))
        id = try fields.string("id") ?? ""
        appID = try fields.string("app_id")
        person = try fields.string("person")
        after = try fields.count("after", from: 0) ?? after
        times = try fields.count("times", from: 1) ?? times
        probability =
            try fields.field("probability", "a number from 0 to 1") { json in
                json.double.flatMap { (0...1).contains($0) ? $0 : nil }
            } ?? probability
        seed = try fields.field("seed", "a whole number", \.int)
        seen = try fields.count("seen", from: 0) ?? seen
        struck = try fields.count("struck", from: 0) ?? struck
        try fields.finish()
    }

    /// The object of the control API, with the calls counted so far.
    package var json: JSONValue {
        var members: JSONObject = ["id": .string(id), "operation": .string(operation)]
        members["app_id"] = appID.map { .string($0) }
        members["person"] = person.map { .string($0) }
        members["after"] = .integer(after)
        members["times"] = .integer(times)
        members["probability"] = .number(probability)
        members["seed"] = seed.map { .integer($0) }
        members["effect"] = effect.json
        members["seen"] = .integer(seen)
        members["struck"] = .integer(struck)
        return .object(members)
    }
}

extension Fault.Effect {
    fileprivate init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        let error = try fields.field("error", "a code, not 0") { $0.int.flatMap { $0 == 0 ? nil : $0 } }
        let delay = try fields.field("delay_ms", "milliseconds, 0 to 60000") { json in
            json.double.flatMap { (0...Fault.longestDelay).contains($0) ? $0 : nil }
        }
        let drop = try fields.field("drop", "true") { $0.bool == true ? true : nil }
        try fields.finish()
        let drops: Self? = drop == nil ? nil : .drop
        let effects = [error.map(Self.error), delay.map(Self.delay), drops].compactMap(\.self)
        guard effects.count == 1 else {
            throw .invalid(path: path, reason: "must be one of error, delay_ms and drop")
        }
        self = effects[0]
    }

    fileprivate var json: JSONValue {
        switch self {
        case .error(let code): ["error": .integer(code)]
        case .delay(let milliseconds): ["delay_ms": .number(milliseconds)]
        case .drop: ["drop": true]
        }
    }
}

extension FieldReader {
    /// A whole number of things, `nil` when absent.
    fileprivate mutating func count(_ name: String, from first: Int) throws(DocumentFault) -> Int? {
        try field(name, "a whole number, \(first) to 1000000000") { json in
            json.int.flatMap { (first...1_000_000_000).contains($0) ? $0 : nil }
        }
    }
}
