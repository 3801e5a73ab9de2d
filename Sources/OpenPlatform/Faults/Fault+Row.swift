import Storage

extension Fault {
    static let query: SQL = """
        SELECT id, operation, app_id, person, after_calls, times, probability, seed, effect, amount, seen, struck
        FROM faults
        """

    init(row: Row) throws {
        self.init(id: try row["id"], try row["operation"], try Effect(row: row))
        appID = try row["app_id"]
        person = try row["person"]
        after = try row["after_calls"]
        times = try row["times"]
        probability = try row["probability"]
        seed = try row["seed"]
        seen = try row["seen"]
        struck = try row["struck"]
    }

    func insert(at place: Int, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO faults (
                id, place, operation, app_id, person, after_calls, times, probability, seed, effect, amount, seen,
                struck
            ) VALUES (
                \(id), \(place), \(operation), \(appID), \(person), \(after), \(times), \(probability), \(seed ?? 0),
                \(effect.name), \(effect.amount), \(seen), \(struck)
            )
            """
        )
    }

    func saveCounts(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute("UPDATE faults SET seen = \(seen), struck = \(struck) WHERE id = \(id)")
    }
}

extension Fault.Effect {
    fileprivate init(row: Row) throws {
        let (name, amount): (String, Double) = (try row["effect"], try row["amount"])
        self =
            switch name {
            case "error": .error(Int(amount))
            case "delay": .delay(milliseconds: amount)
            default: .drop
            }
    }

    fileprivate var name: String {
        switch self {
        case .error: "error"
        case .delay: "delay"
        case .drop: "drop"
        }
    }

    fileprivate var amount: Double {
        switch self {
        case .error(let code): Double(code)
        case .delay(let milliseconds): milliseconds
        case .drop: 0
        }
    }
}
