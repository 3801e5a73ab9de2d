import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct NetworkLogTests {
    private static let clock = PlatformClock.frozen(at: PlatformInstant(seconds: 1_767_225_600))

    private static func log() -> NetworkLog {
        NetworkLog(clock: clock, broadcast: UpdateBroadcast())
    }

    private static func entry(body: [UInt8]? = nil) -> NetworkEntry {
        NetworkEntry(.request, url: "http://a/", request: NetworkMessage(body: body))
    }

    @Test(
        arguments: [
            ([], "", 0, false),
            (Array("雨".utf8), "雨", 3, false),
            ([0xff, 0xfe], nil, 2, false),
            (
                Array(String(repeating: "a", count: 65_536).utf8), String(repeating: "a", count: 65_536),
                65_536, false
            ),
            (
                Array(String(repeating: "雨", count: 30_000).utf8), String(repeating: "雨", count: 21_845),
                90_000, true
            ),
            ([UInt8](repeating: 0xff, count: 70_000), nil, 70_000, true),
        ] as [([UInt8], String?, Int, Bool)]
    )
    func `a body keeps its first 64 kB as text`(bytes: [UInt8], text: String?, size: Int, isCut: Bool) {
        let body = NetworkBody(bytes)
        #expect(body.text == text)
        #expect(body.size == size)
        #expect(body.isCut == isCut)
    }

    @Test func `headers that prove who somebody is are dots`() {
        let message = NetworkMessage(headers: [
            HTTPHeader("Authorization", "Bearer abc"), HTTPHeader("proxy-authorization", "x"),
            HTTPHeader("X-Trace", "7"),
        ])
        #expect(message.headers.map(\.value) == ["••••••", "••••••", "7"])
    }

    @Test func `an exchange is completed under its number`() throws {
        let log = Self.log()
        let first = log.begin(Self.entry())
        let second = log.begin(Self.entry())
        log.end(second, with: .success(.json(["ok": true], status: 201)))
        log.end(first, with: .failure(.timedOut))
        log.end(99, with: .failure(.aborted))
        let entries = log.entries()
        #expect(entries.map(\.id) == [1, 2])
        #expect(entries.map(\.status) == [nil, 201])
        #expect(entries.map(\.failure) == [.timedOut, nil])
        #expect(entries[1].response?.body?.text == #"{"ok":true}"#)
        #expect(entries.allSatisfy { $0.milliseconds != nil })
        #expect(log.entries(after: 1).map(\.id) == [2])
    }

    @Test func `numbers go on after the log is emptied`() {
        let log = Self.log()
        _ = log.begin(Self.entry())
        log.clear()
        #expect(log.entries() == [])
        #expect(log.begin(Self.entry()) == 2)
    }

    @Test func `old exchanges give way by number and by weight`() {
        let log = Self.log()
        for _ in 0..<310 { _ = log.begin(Self.entry()) }
        #expect(log.entries().map(\.id) == Array(11...310))
        let heavy = [UInt8](repeating: 0x61, count: 65_536)
        for _ in 0..<200 { _ = log.begin(Self.entry(body: heavy)) }
        #expect(log.entries().count == 128)
    }

    @Test func `a socket keeps its newest messages and counts them all`() throws {
        let log = Self.log()
        let socket = log.begin(NetworkEntry(.socket, url: "ws://a/"))
        for number in 0..<250 { log.add(NetworkBody("\(number)".utf8), from: .server, to: socket) }
        let entry = try #require(log.entries().first)
        #expect(entry.frames.count == 200)
        #expect(entry.frames.first?.body.text == "50")
        #expect(entry.json["frame_count"] == 250)
    }
}
