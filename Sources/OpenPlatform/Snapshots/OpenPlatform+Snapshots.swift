import Storage

extension OpenPlatform {
    /// How many snapshots there may be.
    package static let mostSnapshots = 100

    /// Keeps the whole state under a name, in place of what was kept there: every table, the clock, the faults.
    ///
    /// - Parameter name: 1 to 64 letters, digits, dots, dashes and underscores.
    /// - Returns: Nothing, or ``SnapshotRefusal/badName(_:)`` or ``SnapshotRefusal/tooMany(_:)``.
    /// - Throws: What the database throws.
    package func keepSnapshot(_ name: String) throws -> Result<Void, SnapshotRefusal> {
        guard Self.isSnapshotName(name) else { return .failure(.badName(name)) }
        let reading = clock.reading()
        return try database.decide { transaction in
            let others: Int? = try transaction.row(
                "SELECT COUNT(*) AS others FROM snapshots WHERE name <> \(name)"
            )?["others"]
            guard (others ?? 0) < Self.mostSnapshots else { return .failure(.tooMany(Self.mostSnapshots)) }
            let snapshot = Snapshot(
                version: Self.schema.migrations.count,
                clock: reading,
                images: try transaction.reading.images(of: Self.stateTables)
            )
            try transaction.execute(
                """
                INSERT INTO snapshots (name, made_at, content)
                VALUES (\(name), \(reading.now.seconds), \(snapshot.text))
                ON CONFLICT (name) DO UPDATE SET made_at = excluded.made_at, content = excluded.content
                """
            )
            return .success(())
        }
    }

    /// Replaces the whole state by the one that is kept under a name; the trace and the snapshots stay.
    ///
    /// - Parameter name: The name.
    /// - Returns: Nothing, or ``SnapshotRefusal/unknown(_:)`` or ``SnapshotRefusal/otherVersion(_:)``.
    /// - Throws: What the database throws; then nothing is replaced.
    package func restoreSnapshot(_ name: String) throws -> Result<Void, SnapshotRefusal> {
        let result: Result<ClockReading, SnapshotRefusal> = try database.decide { transaction in
            let text: String? = try transaction.row("SELECT content FROM snapshots WHERE name = \(name)")?[
                "content"
            ]
            guard let text else { return .failure(.unknown(name)) }
            guard let snapshot = Snapshot(text: text), snapshot.version == Self.schema.migrations.count
            else { return .failure(.otherVersion(name)) }
            try transaction.empty(Self.stateTables)
            try transaction.insert(snapshot.images)
            try KeptClock(snapshot.clock).save(in: transaction)
            return .success(snapshot.clock)
        }
        if case .success(let reading) = result {
            clock.show(reading)
            try faults.reload()
        }
        return result.map { _ in () }
    }

    /// Forgets what is kept under a name.
    ///
    /// - Parameter name: The name.
    /// - Returns: Nothing, or ``SnapshotRefusal/unknown(_:)``.
    /// - Throws: What the database throws.
    package func deleteSnapshot(_ name: String) throws -> Result<Void, SnapshotRefusal> {
        guard Self.isSnapshotName(name) else { return .failure(.unknown(name)) }
        let count = try database.write { try $0.execute("DELETE FROM snapshots WHERE name = \(name)") }
        return count == 0 ? .failure(.unknown(name)) : .success(())
    }

    /// The names that states are kept under, with the platform's time of each.
    ///
    /// - Throws: What the database throws.
    package func snapshots() throws -> [(name: String, madeAt: PlatformInstant)] {
        try database.read { transaction in
            try transaction.rows("SELECT name, made_at FROM snapshots ORDER BY name")
                .map { row in (name: try row["name"], madeAt: PlatformInstant(seconds: try row["made_at"])) }
        }
    }

    private static func isSnapshotName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
