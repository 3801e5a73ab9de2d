import Storage

/// A clock that somebody changed, as the database keeps it over a restart.
struct KeptClock: Sendable, Hashable {
    private let shown: ClockReading

    /// The machine's time when the clock showed that.
    private let machine: PlatformInstant

    init(_ shown: ClockReading, at machine: PlatformInstant = PlatformClock.machineTime) {
        self.shown = shown
        self.machine = machine
    }

    /// What the clock shows at a later time of the machine: as if it had gone on meanwhile.
    func reading(at machine: PlatformInstant) -> ClockReading {
        let passed = shown.frozen ? 0 : (machine - self.machine) * shown.rate
        return ClockReading(now: shown.now + passed, frozen: shown.frozen, rate: shown.rate)
    }

    func save(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO clock (id, shown, machine, frozen, rate)
            VALUES (1, \(shown.now.seconds), \(machine.seconds), \(shown.frozen), \(shown.rate))
            ON CONFLICT (id) DO UPDATE SET
                shown = excluded.shown, machine = excluded.machine, frozen = excluded.frozen, rate = excluded.rate
            """
        )
    }

    static func find(in transaction: borrowing ReadTransaction) throws -> KeptClock? {
        try transaction.row("SELECT shown, machine, frozen, rate FROM clock")
            .map { row in
                let shown = ClockReading(
                    now: PlatformInstant(seconds: try row["shown"]),
                    frozen: try row["frozen"],
                    rate: try row["rate"]
                )
                return KeptClock(shown, at: PlatformInstant(seconds: try row["machine"]))
            }
    }
}

extension OpenPlatform {
    /// Changes the clock and remembers it, so that it goes on after a restart.
    ///
    /// - Parameter change: What to change.
    /// - Returns: What the clock shows then.
    /// - Throws: What the database throws; the clock has changed nevertheless.
    @discardableResult
    package func changeClock(_ change: ClockChange) throws -> ClockReading {
        let reading = clock.apply(change)
        try database.write { try KeptClock(reading).save(in: $0) }
        return reading
    }
}
