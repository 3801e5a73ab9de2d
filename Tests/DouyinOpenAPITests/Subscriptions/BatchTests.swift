import DouyinOpenAPI
import Synchronization
import Testing

@Suite struct `A batch of messages` {
    private let time = VirtualTime()

    private func run(
        _ messages: [SubscriptionMessage],
        by inbox: Inbox,
        batch: MessageBatch = MessageBatch()
    ) async -> MessageReport {
        let client = DouyinClient.virtual(time, inbox)
        let report = Noted(MessageReport?.none)
        await time.run { report.value = await client.notify(messages, batch: batch) }
        return report.value ?? MessageReport()
    }

    private static func messages(_ count: Int, of template: String = "MSG-a") -> [SubscriptionMessage] {
        (0..<count)
            .map {
                SubscriptionMessage(
                    templateID: template,
                    to: "o\($0)",
                    data: [:],
                    idempotencyKey: "\(template) \($0)"
                )
            }
    }

    @Test func `keeps each template within its limits, side by side`() async {
        var batch = MessageBatch()
        batch.limits = ["MSG-a": .init(perSecond: 10, atOnce: 4), "MSG-b": .init(perSecond: 100, atOnce: 4)]
        let inbox = Inbox(time, answering: 0.01)
        let start = time.now
        let report = await run(Self.messages(50) + Self.messages(50, of: "MSG-b"), by: inbox, batch: batch)

        #expect(report.sent.count == 100)
        #expect(report.dead.isEmpty)
        #expect((4.9...5.2).contains(time.now - start))
        #expect(inbox.mostAtOnce <= 8)
    }

    @Test func `gives up what is over the batch's count, by name`() async {
        var batch = MessageBatch()
        batch.limits = ["MSG-a": .init(count: 3)]
        let report = await run(Self.messages(5), by: Inbox(time), batch: batch)
        #expect(report.sent.count == 3)
        #expect(report.dead.map(\.reason) == [.overLimit(count: 3), .overLimit(count: 3)])
        #expect(report.dead.map(\.attempts) == [0, 0])
    }

    @Test func `tries again what may pass, twice as long apart, and never what may not`() async {
        let inbox = Inbox(time) { openID, attempt in
            switch openID {
            case "o0": attempt < 3 ? (28_001_005, "busy") : (0, "")
            case "o1": (28_014_043, "not subscribed")
            case "o2": (28_003_018, "too often")
            default: (0, "")
            }
        }
        let start = time.now
        let report = await run(Self.messages(4), by: inbox)
        #expect(Set(report.sent.map(\.openID)) == ["o0", "o3"])
        let dead = Dictionary(uniqueKeysWithValues: report.dead.map { ($0.message.openID, $0) })
        #expect(dead["o1"]?.attempts == 1)
        #expect(dead["o2"]?.attempts == 3)
        if case .refused(let error)? = dead["o1"]?.reason { #expect(error.code == .notSubscribed) }
        #expect((3.0...3.2).contains(time.now - start))
    }

    @Test func `run again sends only what was not sent`() async {
        let ledger = MemoryMessageLedger()
        let isBroken = Noted(true)
        let inbox = Inbox(time) { openID, _ in
            openID == "o1" && isBroken.value ? (28_014_043, "not subscribed") : (0, "")
        }
        _ = await run(Self.messages(3), by: inbox, batch: MessageBatch(ledger: ledger))
        isBroken.value = false
        let second = await run(Self.messages(3), by: inbox, batch: MessageBatch(ledger: ledger))
        #expect(second.sent.map(\.openID) == ["o1"])
        #expect(Set(second.alreadySent.map(\.openID)) == ["o0", "o2"])
    }

    @Test func `does not repeat a message that may have arrived`() async {
        let ledger = MemoryMessageLedger()
        let inbox = Inbox(time) { _, _ in nil }
        let first = await run(Self.messages(1), by: inbox, batch: MessageBatch(ledger: ledger))
        #expect(first.dead.count == 1)
        if case .uncertain(let error)? = first.dead.first?.reason { #expect(error.code == .timedOut) }
        #expect(inbox.arrivals == 1)
        let second = await run(Self.messages(1), by: inbox, batch: MessageBatch(ledger: ledger))
        #expect(second.alreadySent.count == 1)
        #expect(inbox.arrivals == 1)
    }
}

/// The platform's end of messages: answers by person and attempt; `nil` loses the answer.
private final class Inbox: DouyinTransport {
    typealias Answer = @Sendable (_ openID: String, _ attempt: Int) -> (Int, String)?

    private struct State {
        var attempts: [String: Int] = [:]
        var atOnce = 0
        var mostAtOnce = 0
    }

    private let time: VirtualTime
    private let seconds: Double
    private let answer: Answer
    private let state = Mutex(State())

    init(
        _ time: VirtualTime,
        answering seconds: Double = 0.001,
        _ answer: @escaping Answer = { _, _ in (0, "") }
    ) {
        self.time = time
        self.seconds = seconds
        self.answer = answer
    }

    var mostAtOnce: Int { state.withLock { $0.mostAtOnce } }
    var arrivals: Int { state.withLock { $0.attempts.values.reduce(0, +) } }

    func send(_ request: DouyinRequest, within limit: Double) async throws -> DouyinResponse {
        if request.url.hasSuffix("/oauth/client_token/") {
            return Self.json(#"{"data":{"access_token":"clt","error_code":0,"expires_in":7200}}"#)
        }
        let text = String(decoding: request.body, as: UTF8.self)
        let openID = String(text.split(separator: "open_id\":\"")[1].prefix { $0 != "\"" })
        let attempt = state.withLock { state in
            state.atOnce += 1
            state.mostAtOnce = max(state.mostAtOnce, state.atOnce)
            state.attempts[openID, default: 0] += 1
            return state.attempts[openID] ?? 0
        }
        defer { state.withLock { $0.atOnce -= 1 } }
        try await time.clock.sleep(seconds)
        guard let (code, message) = answer(openID, attempt) else { throw DouyinTimeout() }
        return Self.json(#"{"err_no":\#(code),"err_msg":"\#(message)","data":{}}"#)
    }

    private static func json(_ text: String) -> DouyinResponse {
        DouyinResponse(status: 200, headers: [], body: Array(text.utf8))
    }
}
