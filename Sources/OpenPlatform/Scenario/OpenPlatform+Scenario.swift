import Storage

extension OpenPlatform {
    /// The whole state as one document.
    ///
    /// - Returns: What ``replace(with:)`` takes.
    /// - Throws: What the database throws.
    package func scenario() throws -> Scenario {
        let reading = clock.reading()
        return try database.read { transaction in
            var scenario = Scenario(
                clock: ClockChange(now: reading.now, frozen: reading.frozen, rate: reading.rate),
                apps: try AppDirectory.list(in: transaction),
                people: try PersonDirectory.list(in: transaction),
                templates: try Template.all(in: transaction),
                faults: try FaultBook.list(in: transaction)
            )
            scenario.subscriptions = try SubscriptionState(in: transaction)
            scenario.follows = try Follow.list(in: transaction)
            return scenario
        }
    }

    /// Replaces the whole state; accounts, codes, tokens and stored data are gone, ids come back with their accounts.
    ///
    /// - Parameter scenario: The new state.
    /// - Throws: What the database throws, also when an id is there twice; then nothing is replaced.
    package func replace(with scenario: Scenario) throws {
        var face = ClockReading(now: PlatformClock.machineTime)
        face = face.applying(scenario.clock)
        try database.write { transaction in
            try transaction.empty(Self.stateTables)
            for app in scenario.apps { try transaction.execute(app.insertion) }
            for (appID, templates) in scenario.templates {
                for template in templates { try template.insert(into: appID, in: transaction) }
            }
            for person in scenario.people { try transaction.execute(person.insertion) }
            try scenario.subscriptions.insert(in: transaction)
            for follow in scenario.follows { try follow.save(in: transaction) }
            for fault in scenario.faults { _ = try faults.insert(fault, in: transaction) }
            try KeptClock(face).save(in: transaction)
        }
        clock.show(face)
        try faults.reload()
    }
}
