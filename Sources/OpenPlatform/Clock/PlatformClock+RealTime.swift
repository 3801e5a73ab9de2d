extension PlatformClock {
    /// Waits in real time, whatever the platform's clock does: for limits that must hold while it is frozen.
    ///
    /// - Parameter milliseconds: How long.
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    package func wait(milliseconds: Double) async throws {
        try await ContinuousClock().sleep(for: .milliseconds(milliseconds))
    }
}
