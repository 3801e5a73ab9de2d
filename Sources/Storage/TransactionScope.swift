/// Knows which databases the running code has a transaction of.
enum TransactionScope {
    @TaskLocal private static var databases: [ObjectIdentifier] = []

    /// Runs a transaction of a database, unless the running code is inside one of it.
    static func enter<Value>(_ database: any Database & AnyObject, _ body: () throws -> Value) throws -> Value
    {
        try leaveAlone(database)
        return try $databases.withValue(databases + [ObjectIdentifier(database)], operation: body)
    }

    /// Refuses what would wait for the running code's own transaction for ever.
    static func leaveAlone(_ database: any Database & AnyObject) throws(StorageFault) {
        guard !databases.contains(ObjectIdentifier(database)) else { throw .reentrant }
    }
}
