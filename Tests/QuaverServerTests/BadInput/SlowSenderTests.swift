import OpenPlatform
import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct SlowSenderTests {
    /// Long enough that a request which does arrive is in time on a busy machine.
    private static let seconds = 3.0

    /// What of a request arrives, and then nothing more, or a byte now and then.
    static let beginnings = [
        "", "POST /api/apps/v2/tok", "POST /api/apps/v2/token HTTP/1.1\r\nHost: a\r\nContent-",
        "POST /api/apps/v2/token HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{\"appid\":",
        "PUT /_quaver/v1/state HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
    ]

    @Test(arguments: beginnings)
    func `a request that never ends ends its connection`(beginning: String) async throws {
        try await LiveBench.with(requestSeconds: Self.seconds) { bench async throws in
            let watch = bench.platform.clock.stopwatch()
            let rest = try? await RawConnection.to(port: bench.port) { connection in
                try await connection.send(beginning)
                return try await connection.rest()
            }
            #expect(watch.milliseconds >= Self.seconds * 1000)
            #expect(String(decoding: rest ?? [], as: UTF8.self).contains("200 OK") == false)
            #expect(try await bench.request("GET /_quaver/v1/health").status == 200)
        }
    }

    @Test func `a request that drips in ends its connection as well`() async throws {
        try await LiveBench.with(requestSeconds: Self.seconds) { bench async throws in
            let watch = bench.platform.clock.stopwatch()
            _ = try? await RawConnection.to(port: bench.port) { connection in
                try await connection.send(Self.beginnings[3])
                while watch.milliseconds < 20_000 {
                    try await connection.send("1")
                    try await bench.platform.clock.wait(milliseconds: 20)
                }
            }
            #expect(watch.milliseconds < 10_000)
        }
    }

    @Test func `a connection between two requests may be silent for longer`() async throws {
        try await LiveBench.with(requestSeconds: Self.seconds) { bench async throws in
            try await RawConnection.to(port: bench.port) { connection async throws in
                #expect(try await connection.request("GET /_quaver/v1/health").status == 200)
                try await bench.platform.clock.wait(milliseconds: Self.seconds * 1500)
                #expect(try await connection.request("GET /_quaver/v1/health").status == 200)
            }
        }
    }
}
