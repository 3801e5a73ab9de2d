import OpenPlatform
import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct WebSocketTests {
    /// Opens the live WebSocket of a phone with the thousand rows, past the frames that it begins with.
    private static func with(
        _ body: @escaping @Sendable (LiveBench, RawWebSocket) async throws -> Void
    ) async throws {
        try await LiveBench.with { bench in
            let device = try await bench.device(with: "Thousand")
            try await bench.webSocket("\(device)/live") { socket in
                _ = try await socket.frame { $0.text.hasPrefix(#"{"type":"overlay""#) }
                try await body(bench, socket)
            }
        }
    }

    private static func evaluate(_ code: String) -> String {
        let message: JSONValue = ["type": "evaluate", "code": .string(code)]
        return message.text
    }

    @Test func `a browser is greeted, and hears what it caused`() async throws {
        try await LiveBench.with { bench in
            let device = try await bench.device(with: "Thousand")
            for id in [device, "/_quaver/v1/devices/newest", device.replacing("device-", with: "device%2D")] {
                try await bench.webSocket("\(id)/live") { socket in
                    let hello = try JSONValue.parse(try await socket.frame().payload)
                    #expect(hello["type"] == "hello")
                    #expect(hello["person"]?["nickname"] == "小满")
                    try await socket.send(.text(Self.evaluate("'一' + 1")))
                    let output = try await socket.frame { $0.text.contains(#""level":"output""#) }
                    #expect(output.text.contains("一1"))
                }
            }
        }
    }

    @Test func `a message in pieces is one message, and a ping may come between`() async throws {
        try await Self.with { _, socket in
            let pieces = Array(Self.evaluate("'in pieces'")).map(String.init)
            try await socket.send(.text(pieces[0], isFinal: false))
            try await socket.send(RawWebSocket.Frame(opcode: 9, payload: [1, 2]))
            for piece in pieces.dropFirst().dropLast() { try await socket.send(.more(piece, isFinal: false)) }
            try await socket.send(.more(pieces.last ?? "", isFinal: true))
            let pong = try await socket.frame { $0.opcode == 10 }
            #expect(pong.payload == [1, 2])
            _ = try await socket.frame {
                $0.text.contains(#""level":"output""#) && $0.text.contains("in pieces")
            }
        }
    }

    @Test(arguments: [1000, 1001, 4000])
    func `a close is answered by one close, and nothing after it`(code: Int) async throws {
        try await Self.with { _, socket in
            try await socket.send(.close(code))
            let close = try await socket.frame { $0.opcode == 8 }
            #expect(close.code == 1000)
            #expect(try await socket.connection.rest() == [])
        }
    }

    @Test(arguments: [
        (RawWebSocket.Frame(opcode: 2, payload: [1]), 1003),
        (RawWebSocket.Frame(opcode: 1, payload: [0xFF, 0xFE]), 1007),
        (RawWebSocket.Frame(opcode: 1, payload: Array(repeating: 0x61, count: (1 << 20) + 1)), 1009),
        (RawWebSocket.Frame(opcode: 3, payload: []), 1002),
    ])
    func `what is no text ends the connection with the standard's code`(
        frame: RawWebSocket.Frame,
        code: Int
    ) async throws {
        try await Self.with { bench, socket in
            try await socket.send(frame)
            let close = try await socket.frame { $0.opcode == 8 }
            #expect(close.code == code)
            #expect(try await socket.connection.rest() == [])
            #expect(try await bench.request("GET /_quaver/v1/health").status == 200)
        }
    }

    @Test(arguments: [
        "", "nothing", "[]", "{}", #"{"type":"dance"}"#, #"{"type":"event","page":1}"#,
        #"{"type":"tab","index":-1}"#,
        #"{"type":"tab","index":1e300}"#, #"{"type":"dial","model":"brick"}"#, #"{"type":"clock","rate":0}"#,
        #"{"type":"answer","dialog":"d9","answer":"accept"}"#,
        #"{"type":"event","page":9,"node":9,"event":"tap"}"#,
    ])
    func `a message that makes no sense is passed over`(message: String) async throws {
        try await Self.with { _, socket in
            try await socket.send(.text(message))
            try await socket.send(.text(Self.evaluate("'still here'")))
            _ = try await socket.frame { $0.text.contains("still here") && $0.text.contains("output") }
        }
    }

    @Test func `a phone that is switched off lets its browsers go`() async throws {
        try await Self.with { bench, socket in
            #expect(try await bench.request("DELETE /_quaver/v1/devices/device-1").status == 204)
            let close = try await socket.frame { $0.opcode == 8 }
            #expect(close.code == 1001)
        }
    }

    @Test func `a browser that vanishes does no harm`() async throws {
        try await LiveBench.with { bench in
            let device = try await bench.device(with: "Thousand")
            for _ in 1...5 {
                try await bench.webSocket("\(device)/live") { _ in }
                let tap = try await bench.request("POST \(device)/events", body: ##"{"selector":"#fill"}"##)
                #expect(tap.text == #"{"settled":true,"handled":1}"#)
            }
        }
    }

    @Test func `the server ends while browsers look on`() async throws {
        try await Self.with { _, socket in
            try await socket.send(.text(Self.evaluate("setInterval(() => console.log('again'), 1)")))
        }
    }
}
