import Foundation
import OpenPlatform
import RawHTTP
import Testing

/// A server in a process of its own.
struct ServerProcess: Sendable {
    /// The server ended before it was ready.
    struct NotReady: Error {
        let ending: Command.Ending
    }

    /// One second, and as much again for a machine that has other things to do.
    static let promptly = 2000.0

    let command: Command
    let port: Int

    /// Starts a server, hands it over once it is ready, and expects that a signal ends it promptly with status 0.
    static func with(
        _ arguments: [String],
        in folder: URL,
        signal: Int32 = SIGTERM,
        _ body: @Sendable (ServerProcess) async throws -> Void
    ) async throws {
        let command = try Command(arguments + ["--port", "0"], in: folder)
        guard await command.waitForOutput({ $0.contains("\n") }) else {
            throw NotReady(ending: await command.ending())
        }
        let port = try #require(Int(command.output.split(separator: ":").last?.dropLast() ?? ""))
        let server = ServerProcess(command: command, port: port)
        try await body(server)
        await server.end(by: signal)
    }

    /// Sends a signal, and expects that it ends the server promptly with status 0, and one line said.
    func end(by signal: Int32) async {
        let watch = PlatformClock().stopwatch()
        command.signal(signal)
        let ending = await command.ending()
        #expect(watch.milliseconds < Self.promptly)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output == "listening on http://127.0.0.1:\(port)\n")
    }

    /// Sends one request on a connection of its own.
    func request(_ line: String, body: String? = nil) async throws -> RawAnswer {
        try await RawConnection.to(port: port) { try await $0.request(line, body: body) }
    }

    /// Makes a phone with an example app, and gives its path in the control API.
    func device(with app: String) async throws -> String {
        let body: JSONValue = ["path": .string(Example.path(app))]
        let made = try await request("POST /_quaver/v1/devices", body: body.text)
        let id = try #require(try JSONValue.parse(made.body)["id"]?.string)
        return "/_quaver/v1/devices/\(id)"
    }

    /// Does something on a phone, and gives the answer.
    func tap(_ selector: String, on device: String, settle: Int = 1000) async throws -> String {
        let body: JSONValue = ["selector": .string(selector), "settle_ms": .integer(settle)]
        return try await request("POST \(device)/events", body: body.text).text
    }
}
