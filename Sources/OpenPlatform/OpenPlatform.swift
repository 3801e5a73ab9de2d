package import Storage

/// The open platform's rules and state: apps, people, logins, sessions, tokens, the clock and the trace.
///
/// Accidents (a full disk, a broken database) are thrown; what the platform itself would refuse is a value.
/// Every operation is one short transaction, safe to call from any thread.
package final class OpenPlatform: Sendable {
    let database: any Database
    let random: RandomBytes

    /// Rings when a delivery may be due.
    let deliveryBell = Broadcast<Void>()

    /// Tells of subscription messages as they arrive.
    let mail = Broadcast<Mail>()

    /// The time everything goes by.
    package let clock: PlatformClock

    /// What happened, step by step.
    package let trace: Trace

    /// Numbers that the platform does not publish, or that its sources disagree on.
    package let settings: PlatformSettings

    /// The apps.
    package let apps: AppDirectory

    /// The people.
    package let people: PersonDirectory

    /// What apps keep on devices.
    package let localStorage: LocalStorage

    /// What apps keep in files on devices.
    package let localFiles: LocalFiles

    /// What goes wrong on purpose.
    package let faults: FaultBook

    /// Opens the platform on a database, brings its tables up to date, and lets the clock go on where it was changed.
    ///
    /// - Parameters:
    ///   - database: Where the state lives.
    ///   - clock: The time everything goes by.
    ///   - random: Where codes, keys and tokens come from.
    ///   - trace: Where callers record what happened.
    ///   - settings: Numbers that may differ.
    /// - Throws: What the database throws, also when a newer Quaver made it.
    package init(
        database: any Database,
        clock: PlatformClock,
        random: RandomBytes,
        trace: Trace,
        settings: PlatformSettings = PlatformSettings()
    ) throws {
        try database.migrate(to: Self.schema)
        self.database = database
        self.clock = clock
        self.random = random
        self.trace = trace
        self.settings = settings
        apps = AppDirectory(database: database, random: random)
        people = PersonDirectory(database: database, random: random)
        localStorage = LocalStorage(database: database, limits: settings.storageLimits)
        localFiles = LocalFiles(database: database, clock: clock, limits: settings.fileLimits)
        faults = try FaultBook(database: database, random: random)
        if let kept = try database.read({ try KeptClock.find(in: $0) }) {
            clock.show(kept.reading(at: PlatformClock.machineTime))
        }
    }
}
