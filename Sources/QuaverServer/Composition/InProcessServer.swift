package import HTTPTypes
import HostAPI
import Hummingbird
package import Logging
import MiniAppRuntime
package import NIOCore
package import OpenPlatform
import Storage

/// A platform in memory whose endpoints answer in this process, without a port, a phone or a network.
package struct InProcessServer: Sendable {
    /// The rules and the state.
    package let platform: OpenPlatform

    private let responder: MethodGuard
    private let database: any Database
    private let logger: Logger

    /// Makes a platform that begins with a scenario.
    ///
    /// - Parameters:
    ///   - scenario: The state.
    ///   - logger: Where accidents go.
    /// - Throws: What the database throws, and a scenario that contradicts itself.
    package init(_ scenario: Scenario, logger: Logger) throws {
        let clock = PlatformClock()
        database = try SQLiteDatabase.inMemory()
        platform = try OpenPlatform(
            database: database,
            clock: clock,
            random: .system,
            trace: Trace(clock: clock)
        )
        try platform.replace(with: scenario)
        self.logger = logger
        let surroundings = DeviceSurroundings(platform: platform, network: .none)
        responder = QuaverServer.responder(
            platform,
            DeviceStudio(surroundings: surroundings, scriptSeconds: DeviceOptions.defaultScriptSeconds),
            CallbackCourier(platform: platform, logger: logger) { _ in .failure(.broken("no network")) },
            OriginGuard(),
            ServerConfiguration(),
            Self.threads
        )
    }

    /// Answers one request.
    ///
    /// - Parameters:
    ///   - head: Method, path and headers; the authority must be this machine's.
    ///   - body: The bytes of the body.
    ///   - channel: Stands for the connection; it is closed when a fault drops the request.
    /// - Returns: The answer's head and body.
    /// - Throws: `CancellationError`, and what the routes don't answer themselves.
    package func respond(
        to head: HTTPRequest,
        body: [UInt8],
        on channel: any Channel
    ) async throws -> (head: HTTPResponse, body: [UInt8]) {
        let source = ApplicationRequestContextSource(channel: channel, logger: logger)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(to: request, context: QuaverContext(source: source))
        let collected = BodyCollector()
        try await response.body.write(collected)
        return (response.head, collected.bytes)
    }

    /// Ends the platform.
    package func close() {
        platform.trace.finish()
        try? database.close()
    }

    /// All servers of a process answer on the same few threads.
    private static let threads = RequestThreads(count: 4)
}
