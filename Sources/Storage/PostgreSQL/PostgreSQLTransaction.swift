/// The kinds of transactions, by the statement that begins one.
enum PostgreSQLTransaction: String {
    /// Sees one state, and never waits for those that write.
    case reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    /// Leaves what one transaction after the other would leave, as in SQLite.
    case writing = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"

    /// The same while nobody else writes.
    case writingAlone = "BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE READ WRITE"

    /// Sees at each statement what others left, for one that waits for its turn first.
    case restructuring = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
}

extension PostgreSQLTransaction {
    /// What all who write hold together, until their transaction ends.
    static let sharedTurn = "SELECT pg_advisory_xact_lock_shared(\(turn))"

    /// What one who writes alone holds, and has to let go of.
    static let ownTurn = "SELECT pg_advisory_lock(\(turn))"

    /// Lets go of one's own turn.
    static let endOfTurn = "SELECT pg_advisory_unlock(\(turn))"

    private static let turn = "hashtext('quaver writers ' || current_schema())"
}
