import DouyinCrypto
import HTTPTypes
import Logging
import RawHTTP
import Storage
import Testing

@testable import OpenPlatform
@testable import QuaverServer

@Suite struct CallbackCourierTests {
    private static let start = PlatformInstant(seconds: 1_767_225_600)

    /// A whole server whose app `tt1` has its webhook at the developer's server.
    private static func withServers(
        _ answers: [DeveloperServer.Answer],
        timeout: Double = 5,
        _ body: @escaping @Sendable (LiveBench, DeveloperServer) async throws -> Void
    ) async throws {
        var settings = PlatformSettings()
        settings.callbacks.webhookTimeout = timeout
        settings.callbacks.messageTimeout = timeout
        try await DeveloperServer.with(answers) { [settings] server, url async throws in
            try await LiveBench.with(settings: settings) { bench async throws in
                let patch: JSONValue = ["webhook_url": .string(url), "webhook_token": "hook-token"]
                _ = try bench.platform.apps.update("tt1", patch: patch).get()
                try await body(bench, server)
            }
        }
    }

    private static func emit(on platform: OpenPlatform) throws -> PlatformEvent {
        let event = platform.event(
            .userSubscribeAction,
            of: AccountKey(appID: "tt1", person: "amy", hostApp: .douyin),
            content: ["msg_id": "MSG1", "time": 1_767_225_600, "subscribe_action": 1],
            at: platform.clock.now()
        )
        try platform.database.write { try platform.emit(event, in: $0) }
        return event
    }

    /// The next attempts in the trace, which are recorded when their end is known.
    private static func attempts(
        _ count: Int,
        in steps: AsyncStream<TraceEntry>
    ) async -> [TraceEntry] {
        var attempts: [TraceEntry] = []
        for await step in steps where step.kind == "callback" {
            attempts.append(step)
            if attempts.count == count { break }
        }
        return attempts
    }

    @Test func `an event is posted at once, signed, with its number`() async throws {
        try await Self.withServers([.reply(200, "")]) { bench, server async throws in
            let steps = bench.platform.trace.stream()

            let event = try Self.emit(on: bench.platform)
            let attempt = try #require(await Self.attempts(1, in: steps).first)

            let call = try #require(server.calls.first)
            #expect(call.method == .post)
            #expect(call.body == event.body.text)
            #expect(call.header("Msg-Id") == event.id)
            #expect(call.header("Content-Type") == "application/json")
            let signature = Signature.webhook(body: call.body.utf8, secret: "hook-token")
            #expect(call.header("X-Douyin-Signature") == signature.hexadecimal)
            #expect(attempt.outcome == .ok && attempt.text.en == "200" && attempt.note == "1/4")
            #expect(attempt.from == .platform && attempt.to == .server && attempt.appID == "tt1")
            #expect(try bench.platform.deliveries().map(\.state) == [.delivered])
        }
    }

    @Test func `a server that fails is asked again when the clock says so, with the same number`()
        async throws
    {
        let answers: [DeveloperServer.Answer] = [.reply(500, "oops"), .reply(404, ""), .reply(200, "")]
        try await Self.withServers(answers) { bench, server async throws in
            let steps = bench.platform.trace.stream()
            let clock = bench.platform.clock

            let event = try Self.emit(on: bench.platform)
            let first = await Self.attempts(1, in: steps)
            #expect(first.first?.fix?.en.hasPrefix("Answer 200") == true)
            #expect(first.first?.text.en == "answered 500; once more at 2026-01-01T00:00:03Z")
            clock.advance(by: 2)
            #expect(server.calls.count == 1)
            clock.advance(by: 1)
            let second = await Self.attempts(1, in: steps)
            #expect(second.first?.note == "2/4")
            clock.advance(by: 3)
            _ = await Self.attempts(1, in: steps)

            #expect(server.calls.map { $0.header("Msg-Id") } == [event.id, event.id, event.id])
            #expect(Set(server.calls.map(\.body)).count == 1)
            let delivery = try #require(try bench.platform.deliveries().first)
            #expect(delivery.state == .delivered && delivery.attempts == 3 && delivery.fault == nil)
        }
    }

    @Test func `after three repetitions nobody tries again, until somebody replays it`() async throws {
        let refusals = Array(repeating: DeveloperServer.Answer.reply(500, ""), count: 4)
        try await Self.withServers(refusals + [.reply(200, "")]) { bench, server async throws in
            let steps = bench.platform.trace.stream()
            let event = try Self.emit(on: bench.platform)
            for number in 1...4 {
                let attempt = await Self.attempts(1, in: steps).first
                #expect(attempt?.note == "\(number)/4")
                bench.platform.clock.advance(by: 3)
            }
            #expect(try bench.platform.deliveries().first?.state == .failed)

            let answer = try await bench.request("POST /_quaver/v1/deliveries/1/replay")
            #expect(answer.status == 202)
            let replayed = await Self.attempts(1, in: steps).first

            #expect(replayed?.outcome == .ok && replayed?.note == "1/4")
            #expect(server.calls.map { $0.header("Msg-Id") } == Array(repeating: event.id, count: 5))
            #expect(try bench.platform.deliveries().first?.state == .delivered)
        }
    }

    @Test func `a server that doesn't answer is left after its time, and keeps nobody else waiting`()
        async throws
    {
        try await Self.withServers([.never, .reply(200, "")], timeout: 3) { bench, server async throws in
            let steps = bench.platform.trace.stream()

            _ = try Self.emit(on: bench.platform)
            await server.waitForCall()
            _ = try Self.emit(on: bench.platform)
            let attempts = await Self.attempts(2, in: steps)

            #expect(attempts.map(\.outcome) == [.ok, .failed])
            #expect(attempts.last?.text.en.hasPrefix("timed out after 3 s") == true)
            #expect(attempts.last?.fix?.en.hasPrefix("Answer within 3 s") == true)
            #expect(try bench.platform.deliveries().map(\.attempts) == [1, 1])
        }
    }

    @Test func `the server ends at once though a developer's doesn't answer, and asks again after its start`()
        async throws
    {
        let watch = PlatformClock().stopwatch()
        try await Self.withServers([.never, .reply(200, "")], timeout: 600) { bench, server async throws in
            let event = try Self.emit(on: bench.platform)
            await server.waitForCall()
            #expect(try bench.platform.deliveries().map(\.state) == [.underWay])

            let steps = bench.platform.trace.stream()
            let network = NetworkClient()
            let next = CallbackCourier(platform: bench.platform, logger: .init(label: "test")) { request in
                await network.deliver(request)
            }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await next.run() }
                #expect(await Self.attempts(1, in: steps).first?.outcome == .ok)
                group.cancelAll()
            }
            await network.close()
            #expect(server.calls.map { $0.header("Msg-Id") } == [event.id, event.id])
        }
        #expect(watch.milliseconds < 60_000)
    }

    @Test func `a person's message reaches the app's server, which must say success`() async throws {
        try await Self.withServers([.reply(200, "got it"), .reply(200, "success")]) {
            bench,
            server async throws in
            let steps = bench.platform.trace.stream()
            let answer = try await bench.request(
                "POST /_quaver/v1/people/amy/messages",
                body: #"{"app_id":"tt1","text":"你好"}"#
            )
            #expect(answer.status == 202)
            let first = await Self.attempts(1, in: steps).first
            #expect(first?.rules.last?.state == .failed && first?.person == "amy")
            bench.platform.clock.advance(by: 3)
            #expect(await Self.attempts(1, in: steps).first?.outcome == .ok)

            let call = try #require(server.calls.last)
            let openID = try #require(try JSONValue.parse(Array(call.body.utf8))["FromUserName"]?.string)
            #expect(
                call.body == """
                    {"ToUserName":"tt1","FromUserName":"\(openID)","CreateTime":1767225600,"MsgType":"text",\
                    "Content":"你好"}
                    """
            )
            let signature = Signature.push(
                token: "hook-token",
                timestamp: call.query["timestamp"] ?? "",
                nonce: call.query["nonce"] ?? "",
                message: call.body
            )
            #expect(call.query["signature"] == signature.hexadecimal)
            #expect(call.query["msg"] == call.body)
        }
    }

    static let checks: [(String, DeveloperServer.Answer, Bool, String)] = [
        ("webhook", .challenge, true, #""status":200"#),
        ("webhook", .reply(200, #"{"challenge":"1"}"#), false, "answered 200 with another body"),
        ("webhook", .reply(500, ""), false, "answered 500"),
        ("webhook", .never, false, "timed out after 0.2 s"),
        ("message_push", .echo, true, #""status":200"#),
        ("message_push", .reply(200, "success"), false, "echostr as it came"),
    ]

    @Test(arguments: checks)
    func `a check of an address says whether it is the developer's, asked once`(
        address: String,
        answer: DeveloperServer.Answer,
        isVerified: Bool,
        words: String
    ) async throws {
        let timeout = if case .never = answer { 0.2 } else { 60.0 }
        try await Self.withServers([answer], timeout: timeout) { bench, server async throws in
            let check = try await bench.request("POST /_quaver/v1/apps/tt1/\(address)/verify")

            #expect(check.status == 200)
            #expect(check.text.hasPrefix("{\"verified\":\(isVerified),"), "\(check.text)")
            #expect(check.text.contains(words), "\(check.text)")
            #expect(server.calls.count == 1)
            #expect(try bench.platform.deliveries().map(\.state) == [isVerified ? .delivered : .failed])
        }
    }
}
