/// Knows which databases the running code has a transaction of.
struct TransactionScope: Sendable {
    @TaskLocal static var current = TransactionScope()

    private var databases: [ObjectIdentifier] = []

    private init() {}

    /// Runs a transaction of a database, unless the running code is inside one of it.
    static func enter<Value>(_ database: any Database & AnyObject, _ body: () throws -> Value) throws -> Value
    {
        try leaveAlone(database)
        var inner = current
        inner.databases.append(ObjectIdentifier(database))
        return try inner.resume(body)
    }

    /// Refuses what would wait for the running code's own transaction for ever.
    static func leaveAlone(_ database: any Database & AnyObject) throws(StorageFault) {
        guard !current.databases.contains(ObjectIdentifier(database)) else { throw .reentrant }
    }

    /// Runs what belongs to this scope, wherever that is.
    func resume<Value>(_ body: () throws -> Value) throws -> Value {
        try Self.$current.withValue(self, operation: body)
    }
}
