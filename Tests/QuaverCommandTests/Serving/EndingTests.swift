import Foundation
import OpenPlatform
import RawHTTP
import Subprocess
import Testing

@Suite(.serialized, .timeLimit(.minutes(3))) struct EndingTests {
    private static let signals = [Signal.terminate, .interrupt]

    /// Starts a server that keeps nothing, and expects that a signal ends it promptly.
    private static func with(
        _ signal: Signal,
        _ body: @Sendable (ServerProcess) async throws -> Void
    ) async throws {
        let place = try Place()
        try await ServerProcess.with(["serve", "--ephemeral"], in: place.root, signal: signal, body)
    }

    @Test(arguments: signals)
    func `a signal ends a server that does nothing`(signal: Signal) async throws {
        try await Self.with(signal) { _ in }
    }

    @Test(arguments: signals)
    func `a signal ends a server while a dialog waits`(signal: Signal) async throws {
        try await Self.with(signal) { server in
            let device = try await server.device(with: "Notes")
            _ = try await server.tap("#login", on: device)
            let dialogs = try await server.request("GET \(device)/dialogs").text
            #expect(dialogs.contains(#""kind":"modal""#))
        }
    }

    @Test(arguments: signals)
    func `a signal ends a server while timers go`(signal: Signal) async throws {
        try await Self.with(signal) { server in
            let device = try await server.device(with: "Quiz")
            _ = try await server.tap("#start", on: device)
        }
    }

    @Test(arguments: signals)
    func `a signal ends a server while a script never returns`(signal: Signal) async throws {
        let place = try Place([
            "quaver.yaml": "script_seconds: 60\n", "app.json": #"{"pages":["pages/a/a"]}"#,
            "app.js": "App({});",
            "pages/a/a.js": "Page({ go() { tt.getStorageSync('here'); while (true) {} } });",
            "pages/a/a.ttml": #"<view id="go" bindtap="go"></view>"#,
        ])
        try await ServerProcess.with(["dev", "--ephemeral"], in: place.root, signal: signal) { server in
            try await RawConnection.to(port: server.port) { connection in
                try await connection.ask(
                    "POST /_quaver/v1/devices/device-1/events",
                    body: ##"{"selector":"#go"}"##
                )
                // The phone says nothing while its script runs; the trace is kept elsewhere.
                var trace = ""
                while !trace.contains("getStorageSync") {
                    trace = try await server.request("GET /_quaver/v1/trace").text
                }
                try await server.end(by: signal)
            }
        }
    }

    @Test(arguments: signals)
    func `a signal ends a server while connections are open`(signal: Signal) async throws {
        try await Self.with(signal) { server in
            let device = try await server.device(with: "Notes")
            try await RawConnection.to(port: server.port) { idle in
                #expect(try await idle.request("GET /_quaver/v1/health").status == 200)
                try await RawConnection.to(port: server.port) { half in
                    try await half.send(
                        "POST /_quaver/v1/people HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{"
                    )
                    try await server.look(at: device) { _ in try await server.end(by: signal) }
                }
            }
        }
    }

    @Test(arguments: signals)
    func `a signal ends a development server and its watching`(signal: Signal) async throws {
        let place = try Place()
        let arguments = ["dev", Example.path("Broken/runaway"), "--ephemeral"]
        try await ServerProcess.with(arguments, in: place.root, signal: signal) { server in
            let tree = try await server.request("GET /_quaver/v1/devices/device-1/tree?selector=%23count")
            #expect(tree.text.contains(#""text":"0""#))
        }
    }

    @Test func `an impatient second signal does no harm`() async throws {
        try await Self.with(.interrupt) { server in
            for signal in [Signal.interrupt, .terminate] { server.send(signal) }
        }
    }
}
