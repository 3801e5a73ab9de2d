extension OpenPlatform {
    /// The whole state as one document.
    package func scenario() throws -> Scenario {
        Scenario()
    }

    /// Replaces the whole state.
    package func replace(with scenario: Scenario) throws -> Result<Void, DirectoryRefusal> {
        .success(())
    }

    /// Changes the clock, so that a restart remembers it.
    @discardableResult
    package func changeClock(_ change: ClockChange) throws -> ClockReading {
        clock.apply(change)
    }
}
