import UnixSignals
import Storage
import Logging
import QuaverServer
import ServiceLifecycle

/// A server that runs until the process is told to end.
struct ServerRun {
    private let surroundings: Surroundings
    private let logger: Logger

    init(_ surroundings: Surroundings, logger: Logger) {
        self.surroundings = surroundings
        self.logger = logger
    }

    /// Serves until SIGTERM or SIGINT, then lets go of everything within a second.
    ///
    /// - Parameters:
    ///   - companions: Other work that lives as long as the server.
    ///   - onListening: Runs once connections are taken.
    /// - Throws: ``CommandFailure`` when the server can't start.
    func run(
        beside companions: [any Service] = [],
        onListening: @escaping @Sendable (_ origin: String, DeviceStudio) async -> Void
    ) async throws {
        let server = QuaverServer(
            platform: surroundings.platform,
            configuration: surroundings.configuration,
            logger: logger,
            onListening: onListening
        )
        var configuration = ServiceGroupConfiguration(
            services: [server] + companions,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = .milliseconds(500)
        configuration.maximumCancellationDuration = .milliseconds(300)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch is CancellationError {
            // Somebody kept a connection open past the time that is given to them.
        } catch {
            throw CommandFailure(.serverDidNotStart, "the server ended: \(error)")
        }
        try? surroundings.database.close()
    }
}
