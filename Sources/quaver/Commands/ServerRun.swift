import Foundation
import Logging
import NIOCore
import OpenPlatform
import QuaverServer
import ServiceLifecycle
import Storage
import UnixSignals

/// A server that runs until the process is told to end.
struct ServerRun {
    /// Why a server ends.
    private enum End {
        case signal
        case errand
        case failure(any Error)
    }

    /// How long connections may take to end in good order.
    private static let orderly = Duration.milliseconds(500)

    /// How long anything may take, in milliseconds; a script that never returns takes its whole time limit otherwise.
    private static let longest = 800.0

    /// The signals that end a server.
    private static let endings: [UnixSignal] = [.sigterm, .sigint]

    private let surroundings: Surroundings
    private let logger: Logger

    init(_ surroundings: Surroundings, logger: Logger) {
        self.surroundings = surroundings
        self.logger = logger
    }

    /// Serves until SIGTERM or SIGINT, then lets go of everything within a second.
    ///
    /// - Parameters:
    ///   - errand: The command that the server runs for, and ends with; it is passed the signals.
    ///   - companions: Other work that lives as long as the server.
    ///   - onListening: Runs once connections are taken; what it throws ends the server.
    /// - Throws: ``CommandFailure`` when the server can't start.
    func run(
        for errand: Errand? = nil,
        beside companions: [any Service] = [],
        onListening: @escaping @Sendable (_ origin: String, DeviceStudio) async throws -> Void
    ) async throws {
        let (ends, end) = AsyncStream<End>.makeStream()
        let starts = AsyncStream<String>.makeStream()
        let server = QuaverServer(
            platform: surroundings.platform,
            configuration: surroundings.configuration,
            logger: logger,
            onListening: { origin, studio in
                do {
                    try await onListening(origin, studio)
                    starts.continuation.yield(origin)
                } catch {
                    end.yield(.failure(error))
                }
            }
        )
        var configuration = ServiceGroupConfiguration(services: [server] + companions, logger: logger)
        configuration.maximumGracefulShutdownDuration = Self.orderly
        let services = ServiceGroup(configuration: configuration)
        let signals = await UnixSignalsSequence(trapping: errand == nil ? Self.endings : Errand.signals)
        do {
            try await withThrowingTaskGroup { group in
                group.addTask {
                    for await signal in signals where errand?.pass(signal.rawValue) != true {
                        end.yield(.signal)
                    }
                }
                group.addTask {
                    guard let errand else { return }
                    for await origin in starts.stream {
                        await errand.run(at: origin)
                        end.yield(.errand)
                    }
                }
                group.addTask { try await self.finish(services, at: ends, status: { errand?.status ?? 0 }) }
                try await services.run()
                group.cancelAll()
            }
        } catch is CancellationError {
            // Somebody kept a connection open past the time that is given to them.
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            let place = "\(surroundings.configuration.host):\(surroundings.configuration.port)"
            throw CommandFailure(
                .serverDidNotStart,
                "\(place) is in use: end what listens there, or choose another --port"
            )
        } catch {
            throw CommandFailure(.serverDidNotStart, "the server ended: \(error)")
        }
        try? surroundings.database.close()
    }

    /// Shuts down when there is a reason to, and ends the process when that takes too long.
    ///
    /// State is written as it changes, so an abrupt end loses nothing.
    private func finish(
        _ services: ServiceGroup,
        at ends: AsyncStream<End>,
        status: () -> Int32
    ) async throws {
        for await end in ends {
            await services.triggerGracefulShutdown()
            if case .failure(let error) = end {
                throw CommandFailure(.serverDidNotStart, "the phone can't be switched on: \(error)")
            }
            try await surroundings.platform.clock.wait(milliseconds: Self.longest)
            _exit(status())
        }
    }
}
