import Foundation
import OpenPlatform
import RawHTTP
import Subprocess
import Testing

/// A server in a process of its own.
struct ServerProcess: Sendable {
    /// The server ended before it was ready.
    struct NotReady: Error {
        let ending: Command.Ending
    }

    /// How long a server may take to end, in milliseconds.
    ///
    /// The promise is a second, and alone on two cores it takes 20 to 60 ms. Where everything runs at once it may take a
    /// few; what a server could wait for in vain in these tests takes 30 s, or for ever.
    private static let promptly = 10_000.0

    private static let readyLine = "listening on http://127.0.0.1:"

    let port: Int

    private let program: Command.Running
    private let lines: OutputLines

    /// Starts a server, hands it over once it is ready, and expects that a signal ends it promptly with status 0.
    ///
    /// - Returns: What it wrote to standard error.
    @discardableResult
    static func with(
        _ arguments: [String],
        in folder: URL,
        signal: Signal = .terminate,
        _ body: (ServerProcess) async throws -> Void
    ) async throws -> String {
        let command = Command(arguments + ["--port", "0"], in: folder)
        let ending = try await command.ending { program in
            let lines = OutputLines(program.standardOutput)
            guard let line = try await lines.next(), line.hasPrefix(readyLine),
                let port = Int(line.dropFirst(readyLine.count))
            else { return "" }
            let server = ServerProcess(port: port, program: program, lines: lines)
            try await body(server)
            try await server.end(by: signal)
            return line
        }
        guard !ending.output.isEmpty else { throw NotReady(ending: ending) }
        #expect(ending.status == 0, "\(ending.errors)")
        return ending.errors
    }

    /// Sends a signal, and expects that it ends the server promptly, and that nothing more is said.
    func end(by signal: Signal) async throws {
        let watch = PlatformClock().stopwatch()
        send(signal)
        #expect(try await lines.rest() == [])
        #expect(watch.milliseconds < Self.promptly)
    }

    /// Sends a signal, unless the server has ended.
    func send(_ signal: Signal) { try? program.send(signal: signal) }

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

    /// Looks at a phone as a browser does, and closes the connection at the end.
    func look(at device: String, _ body: @Sendable (RawWebSocket) async throws -> Void) async throws {
        try await RawConnection.to(port: port) { connection in
            try await connection.ask("GET \(device)/live", headers: RawWebSocket.upgrade)
            try #require(await connection.head().status == 101)
            try await body(RawWebSocket(connection))
        }
    }
}
