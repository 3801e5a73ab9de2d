/// What can go wrong between a transaction and its database.
///
/// No description holds a bound value, so secrets stay out of logs.
package enum StorageFault: Error, Sendable, Hashable {
    /// A transaction was begun inside another one of the same database, which would wait for itself for ever.
    case reentrant

    /// The database was closed.
    case closed

    /// The file can't be opened, or is no database.
    case cannotOpen(path: String, reason: String)

    /// The server can't be reached, or went away in a transaction; whether one that was ending was kept is not known.
    case connectionLost(String)

    /// A change was tried in a transaction that only reads.
    case readOnly(sql: String)

    /// A row breaks a uniqueness rule; the message names the table and columns.
    case conflict(String)

    /// A row breaks another rule of the schema: a missing parent, a failed check.
    case constraint(String)

    /// The database refused a statement.
    case statement(sql: String, reason: String)

    /// A text to bind holds a NUL character, which no database keeps.
    case nulCharacter(sql: String)

    /// The tables were made by a newer version of the program.
    case newerSchema(name: String, found: Int, known: Int)

    /// A migration was changed after it had run.
    case changedMigration(schema: String, number: Int, found: String, expected: String)
}

extension StorageFault: CustomStringConvertible {
    /// What happened, to what, and what to do.
    package var description: String {
        switch self {
        case .reentrant: "a transaction was begun inside another one of the same database"
        case .closed: "the database is closed"
        case .cannotOpen(let path, let reason): "the database \(path) can't be opened: \(reason)"
        case .connectionLost(let reason): "the database can't be reached: \(reason)"
        case .readOnly(let sql): "a reading transaction can't run: \(sql)"
        case .conflict(let rule): "already there: \(rule)"
        case .constraint(let rule): "against the schema: \(rule)"
        case .statement(let sql, let reason): "\(reason), in: \(sql)"
        case .nulCharacter(let sql): "a text with a NUL character can't be kept, in: \(sql)"
        case .newerSchema(let name, let found, let known):
            "the tables of \(name) are at version \(found), this program knows \(known): use a newer program"
        case .changedMigration(let schema, let number, let found, let expected):
            "migration \(number) of \(schema) ran as “\(found)”, this program calls it “\(expected)”"
        }
    }
}
