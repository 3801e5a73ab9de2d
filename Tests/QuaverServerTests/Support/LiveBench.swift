import Foundation
import Logging
import OpenPlatform
import RawHTTP
import Storage

@testable import QuaverServer

/// The whole server on a port of its own, with one app and one person, and a clock that stands still.
struct LiveBench: Sendable {
    let platform: OpenPlatform
    let studio: DeviceStudio
    let port: Int

    /// Starts a server, hands it over, and ends it.
    static func with(
        settings: PlatformSettings = PlatformSettings(),
        requestSeconds: Double = ServerConfiguration().requestSeconds,
        configured: (inout ServerConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (LiveBench) async throws -> Void
    ) async throws {
        let log = BenchLog()
        let database = try SQLiteDatabase.inMemory()
        let clock = PlatformClock.frozen(at: PlatformInstant(seconds: 1_767_225_600))
        let platform = try OpenPlatform(
            database: database,
            clock: clock,
            random: .system,
            trace: Trace(clock: clock),
            settings: settings
        )
        _ = try platform.apps.create(App(id: "tt1", secret: "s")).get()
        _ = try platform.people.create(Person(id: "amy", nickname: "小满")).get()
        let (ports, listening) = AsyncStream<Int>.makeStream()
        var configuration = ServerConfiguration()
        configuration.port = 0
        configuration.scriptSeconds = 0.3
        configuration.requestSeconds = requestSeconds
        configured(&configuration)
        let server = QuaverServer(
            platform: platform,
            configuration: configuration,
            logger: log.logger,
            onListening: { origin, _ in
                listening.yield(origin.split(separator: ":").last.flatMap { Int($0) } ?? 0)
            }
        )
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            for await port in ports {
                defer { group.cancelAll() }
                try await body(LiveBench(platform: platform, studio: server.studio, port: port))
                try log.expectNoLeak(from: database)
                break
            }
        }
    }

    /// Sends one request on a connection of its own.
    func request(
        _ line: String,
        headers: [String: String] = [:],
        body: String? = nil
    ) async throws -> RawAnswer {
        try await RawConnection.to(port: port) { try await $0.request(line, headers: headers, body: body) }
    }

    /// Makes a phone with an example app, and gives its path in the control API.
    func device(with app: String) async throws -> String {
        let body: JSONValue = ["path": .string(Example.path(app)), "person": "amy"]
        let made = try await request("POST /_quaver/v1/devices", body: body.text)
        let id = try JSONValue.parse(made.body)["id"]?.string ?? ""
        return "/_quaver/v1/devices/\(id)"
    }

    /// Opens a WebSocket, and closes the connection at the end.
    func webSocket(
        _ path: String,
        headers: [String: String] = [:],
        _ body: @escaping @Sendable (RawWebSocket) async throws -> Void
    ) async throws {
        try await RawConnection.to(port: port) { connection in
            try await connection.ask("GET \(path)", headers: RawWebSocket.upgrade.merging(headers) { $1 })
            let head = try await connection.head()
            guard head.status == 101 else { throw NoWebSocket(status: head.status) }
            try await body(RawWebSocket(connection))
        }
    }

    /// The server answered a request to upgrade with something else.
    struct NoWebSocket: Error, Equatable {
        let status: Int
    }
}

/// The example apps of the repository.
enum Example {
    static func path(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Examples/\(name)").standardizedFileURL.path
    }
}
