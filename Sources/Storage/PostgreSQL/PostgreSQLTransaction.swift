/// The kinds of transactions, by the statement that begins one.
enum PostgreSQLTransaction: String {
    /// Sees one state, and never waits for those that write.
    case reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    /// Leaves what one transaction after the other would leave, as in SQLite.
    case writing = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"

    /// Sees at each statement what others left, for one that waits for its turn first.
    case restructuring = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
}
