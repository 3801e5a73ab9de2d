/// Where state lives: transactions over one relational database.
///
/// Statements are written once, in the SQL that SQLite and PostgreSQL share.
package protocol Database: Sendable {
    /// Reads one consistent state.
    ///
    /// - Parameter body: Reads; it must not call the database again, see ``StorageFault/reentrant``.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or ``StorageFault``.
    func read<Value>(_ body: (borrowing ReadTransaction) throws -> Value) throws -> Value

    /// Changes state, all or nothing: an error that leaves the body undoes every change.
    ///
    /// The body may run again when the database asks for a retry, so it must change nothing but the database. A statement
    /// that fails ends the transaction, whatever the body makes of it.
    ///
    /// - Parameter body: Reads and writes; it must not call the database again, see ``StorageFault/reentrant``.
    /// - Returns: What the body returns, when the changes are durable.
    /// - Throws: What the body throws, or ``StorageFault``.
    @discardableResult
    func write<Value>(_ body: (borrowing WriteTransaction) throws -> Value) throws -> Value

    /// Changes tables: as ``write(_:)``, while nobody else, in any process, changes tables.
    ///
    /// - Parameter body: Reads and writes; it must not call the database again, see ``StorageFault/reentrant``.
    /// - Returns: What the body returns, when the changes are durable.
    /// - Throws: What the body throws, or ``StorageFault``.
    @discardableResult
    func restructure<Value>(_ body: (borrowing WriteTransaction) throws -> Value) throws -> Value

    /// Lets go of files and connections as soon as no transaction runs; later calls throw ``StorageFault/closed``.
    ///
    /// - Throws: ``StorageFault/reentrant`` inside a transaction; else when something could not be released.
    func close() throws
}
