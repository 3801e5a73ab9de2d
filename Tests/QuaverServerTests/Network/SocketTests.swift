import HostAPI
import MiniAppRuntime
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct SocketTests {
    /// A page with one socket, whose events it keeps in `log`.
    private static func script(_ port: Int, path: String = "/", onOpen: String) -> String {
        """
        Page({ data: { log: [], states: [] },
          note(line) { this.setData({ ['log[' + this.data.log.length + ']']: line,
            ['states[' + this.data.states.length + ']']: this.task.readyState }); },
          onLoad() {
            const task = tt.connectSocket({ url: 'ws://127.0.0.1:\(port)\(path)', protocols: ['p0', 'p1'],
              success: (res) => this.note('began ' + res.socketTaskId),
              fail: (res) => this.note(res.errMsg) });
            this.task = task;
            task.onOpen((res) => { this.note('open ' + res.header['Sec-WebSocket-Protocol']); \(onOpen) });
            task.onMessage((res) => this.note(typeof res.data === 'string' ? res.data
              : Array.from(new Uint8Array(res.data)).join(' ')));
            task.onError((res) => this.note(res.errMsg));
            task.onClose((res) => this.note('closed ' + res.code + ' ' + res.reason));
          } });
        """
    }

    private static func log(_ data: JSONValue) -> [String] { data["log"]?.array?.compactMap(\.string) ?? [] }

    @Test func `text and bytes go to a real server and come back, until the app closes`() async throws {
        let onOpen = """
            task.send({ data: '夜', success: (res) => this.note(res.errMsg) });
            task.send({ data: new Uint8Array([0, 255, 7]).buffer });
            setTimeout(() => task.close({ code: 3001, reason: 'bye' }), 1000);
            """
        try await EchoServer.with { port in
            try await WrittenPhone.with(script: Self.script(port, onOpen: onOpen)) { phone in
                try await phone.until("echoes") { Self.log($0).contains("0 255 7") }
                phone.platform.clock.advance(by: 2)
                try await phone.until("closed") { Self.log($0).last?.hasPrefix("closed") == true }
                let log = Self.log(try await phone.data)

                #expect(log.prefix(2) == ["began 1", "open p1"])
                #expect(Set(log) == ["began 1", "open p1", "send:ok", "夜", "0 255 7", "closed 3001 bye"])
                #expect(try await phone.data["states"]?.array?.first == 0)
                #expect(try await phone.data["states"]?.array?.last == 3)
                let entry = try #require(phone.device.network.entries().first)
                #expect(entry.kind == .socket && entry.status == 101 && entry.failure == nil)
                #expect(entry.frames.map(\.side).filter { $0 == .server }.count == 2)
                #expect(entry.frames.map(\.side).filter { $0 == .app }.count == 2)
            }
        }
    }

    @Test func `a server that closes says why`() async throws {
        try await EchoServer.with { port in
            let script = Self.script(port, onOpen: "task.send({ data: 'leave' });")
            try await WrittenPhone.with(script: script) { phone in
                try await phone.until("closed") { Self.log($0).last?.hasPrefix("closed") == true }
                #expect(Self.log(try await phone.data) == ["began 1", "open p1", "closed 4001 gone"])
            }
        }
    }

    @Test(arguments: [("/none", true), ("/", false)])
    func `without a server there is an error, then the end`(path: String, isServed: Bool) async throws {
        try await EchoServer.with { port in
            let script = Self.script(isServed ? port : 1, path: path, onOpen: "")
            try await WrittenPhone.with(script: script) { phone in
                try await phone.until("closed") { Self.log($0).last?.hasPrefix("closed") == true }
                let reason = isServed ? "net::ERR_CONNECTION_CLOSED" : "net::ERR_CONNECTION_REFUSED"
                #expect(
                    Self.log(try await phone.data) == [
                        "began 1", "connectSocket:fail \(reason)", "closed 1006 ",
                    ]
                )
            }
        }
    }

    @Test func `five seconds in background end a socket`() async throws {
        try await EchoServer.with { port in
            try await WrittenPhone.with(script: Self.script(port, onOpen: "")) { phone in
                try await phone.until("open") { Self.log($0).contains("open p1") }
                await phone.device.enterBackground()
                phone.platform.clock.advance(by: 5)
                try await phone.until("closed") { Self.log($0).last?.hasPrefix("closed") == true }
                #expect(Self.log(try await phone.data).last == "closed 1001 app in background")
            }
        }
    }

    @Test func `there are five sockets at once`() async throws {
        let script = """
            Page({ data: { ends: [] }, onLoad() {
              for (let i = 0; i < 6; i += 1) tt.connectSocket({ url: 'ws://127.0.0.1:1',
                complete: (res) => this.setData({ ['ends[' + i + ']']: res.errMsg }) });
            } });
            """
        try await WrittenPhone.with(script: script) { phone in
            try await phone.until("six ends") { $0["ends"]?.array?.count == 6 }
            let ends = try await phone.data["ends"]?.array
            #expect(ends?.first == "connectSocket:ok")
            #expect(ends?.last == "connectSocket:fail exceed max socket count")
        }
    }

    @Test func `a phone that is switched off lets its socket go`() async throws {
        try await EchoServer.with { port in
            let clock = PlatformClock()
            let watch = clock.stopwatch()
            var opened = 0.0
            try await WrittenPhone.with(script: Self.script(port, onOpen: "")) { phone in
                try await phone.until("open") { Self.log($0).contains("open p1") }
                opened = watch.milliseconds
            }
            // Milliseconds where nothing else runs; a socket that is kept would stay for good.
            #expect(watch.milliseconds - opened < 30_000)
        }
    }
}
