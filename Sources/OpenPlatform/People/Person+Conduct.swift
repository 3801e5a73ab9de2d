import Storage

extension Person {
    /// Who answers the dialogs that this person sees.
    package enum Conduct: Sendable, Hashable {
        /// Whoever drives the simulator, or a test, dialog by dialog.
        case interactive

        /// Nobody: every dialog is accepted at once.
        case agree

        /// Nobody: every dialog is rejected at once.
        case refuse

        /// The first of the answers that fits a dialog, which is then used up; without one it is interactive.
        case prepared([PreparedAnswer])
    }
}

extension Person.Conduct {
    /// What the person does when a dialog opens; a prepared answer is used up, and an empty list is interactive.
    ///
    /// - Parameter dialog: The kind of the dialog.
    /// - Returns: The answer; `nil` when somebody else must give one.
    package mutating func meet(_ dialog: DialogKind) -> PreparedAnswer? {
        switch self {
        case .interactive: return nil
        case .agree: return PreparedAnswer(.accept)
        case .refuse: return PreparedAnswer(.reject)
        case .prepared(var answers):
            guard let place = answers.firstIndex(where: { ($0.dialog ?? dialog) == dialog }) else {
                return nil
            }
            let answer = answers.remove(at: place)
            self = answers.isEmpty ? .interactive : .prepared(answers)
            return answer
        }
    }

    /// Reads one of three words, or a list of prepared answers.
    init(json: JSONValue, at path: String) throws(DocumentFault) {
        switch json {
        case "interactive": self = .interactive
        case "agree": self = .agree
        case "refuse": self = .refuse
        case .array(let elements):
            var answers: [PreparedAnswer] = []
            for (index, element) in elements.enumerated() {
                answers.append(try PreparedAnswer(json: element, at: "\(path)[\(index)]"))
            }
            self = answers.isEmpty ? .interactive : .prepared(answers)
        default:
            throw .wrongType(path: path, expected: "one of interactive, agree, refuse, or a list of answers")
        }
    }

    /// What can be read again.
    var json: JSONValue {
        switch self {
        case .interactive: "interactive"
        case .agree: "agree"
        case .refuse: "refuse"
        case .prepared(let answers): .array(answers.map(\.json))
        }
    }
}

extension OpenPlatform {
    /// What a person does when a dialog opens, by their conduct; a prepared answer is used up.
    ///
    /// - Parameters:
    ///   - personID: The person.
    ///   - dialog: The kind of the dialog.
    /// - Returns: The answer; `nil` when somebody else must give one, also for a person nobody knows.
    /// - Throws: What the database throws.
    package func reaction(of personID: String, to dialog: DialogKind) throws -> PreparedAnswer? {
        guard var conduct = try people.find(personID)?.conduct else { return nil }
        guard case .prepared = conduct else { return conduct.meet(dialog) }

        return try database.write { transaction in
            guard var person = try PersonDirectory.find(personID, in: transaction.reading) else { return nil }
            let answer = person.conduct.meet(dialog)
            try transaction.execute(person.upsert)
            return answer
        }
    }
}
