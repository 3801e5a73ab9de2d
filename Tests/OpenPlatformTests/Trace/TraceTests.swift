import Foundation
import OpenPlatform
import Testing

@Suite(.timeLimit(.minutes(1))) struct TraceTests {
    private func entry(_ name: String, outcome: TraceEntry.Outcome = .ok) -> TraceEntry {
        var entry = TraceEntry(kind: "call", name: name, from: .app, to: .host)
        entry.outcome = outcome
        return entry
    }

    @Test func `steps are numbered and dated by the platform's clock`() {
        let clock = PlatformClock.frozen(at: Fixture.start)
        let trace = Trace(clock: clock)

        #expect(trace.record(entry("a")) == 1)
        clock.advance(by: 60)
        #expect(trace.record(entry("b")) == 2)
        #expect(trace.entries().map(\.seq) == [1, 2])
        #expect(trace.entries().map(\.at) == [Fixture.start, Fixture.start + 60])
    }

    @Test(arguments: [
        (0, Int.max, [3, 4, 5, 6]), (4, .max, [5, 6]), (0, 2, [3, 4]), (6, .max, []), (99, .max, []),
        (0, 0, []),
        (-5, 1, [3]),
    ])
    func `the oldest of a full ring are forgotten`(after: Int, limit: Int, kept: [Int]) {
        let trace = Trace(clock: .frozen(at: Fixture.start), capacity: 4)
        for index in 1...6 { trace.record(entry("\(index)")) }

        let entries = trace.entries(after: after, limit: limit)

        #expect(entries.map(\.seq) == kept)
        #expect(entries.map(\.name) == kept.map(String.init))
    }

    @Test func `clearing forgets, but never gives a number twice`() {
        let trace = Trace(clock: .frozen(at: Fixture.start), capacity: 3)
        for name in ["a", "b", "c", "d"] { trace.record(entry(name)) }
        trace.clear()

        #expect(trace.entries().isEmpty)
        for name in ["e", "f", "g", "h"] { trace.record(entry(name)) }
        #expect(trace.entries().map(\.name) == ["f", "g", "h"])
        #expect(trace.entries().map(\.seq) == [6, 7, 8])
    }

    @Test func `a pending step is completed under its number`() {
        let trace = Trace(clock: .frozen(at: Fixture.start), capacity: 2)
        trace.record(entry("forgotten"))
        let dialog = trace.record(entry("dialog", outcome: .pending))
        trace.record(entry("later"))

        trace.revise(dialog) { entry in
            entry.outcome = .refused
            entry.text = Phrase(en: "rejected", zh: "已拒绝")
        }
        trace.revise(1) { _ in Issue.record("a forgotten step was touched") }
        trace.revise(77) { _ in Issue.record("a step that never was was touched") }

        #expect(trace.entries().map(\.outcome) == [.refused, .ok])
        #expect(trace.entries().map(\.seq) == [2, 3])
    }

    @Test func `a stream gives steps and completions, and ends when the trace is finished`() async {
        let trace = Trace(clock: .frozen(at: Fixture.start))
        trace.record(entry("before"))
        let stream = trace.stream()
        let seq = trace.record(entry("dialog", outcome: .pending))
        trace.revise(seq) { $0.outcome = .ok }
        trace.finish()
        trace.record(entry("after"))

        let seen = await stream.reduce(into: []) { $0.append("\($1.name) \($1.outcome)") }
        #expect(seen == ["dialog pending", "dialog ok"])
        #expect(await trace.stream().first { _ in true } == nil)
        #expect(trace.entries().count == 3)
    }

    @Test func `a slow reader misses the oldest, not the newest, and sees it by the numbers`() async {
        let trace = Trace(clock: .frozen(at: Fixture.start))
        let stream = trace.stream()
        for index in 0..<1_500 { trace.record(entry("\(index)")) }
        trace.finish()

        let seqs = await stream.reduce(into: []) { $0.append($1.seq) }
        #expect(seqs == Array(501...1_500))
    }

    @Test func `an entry on the wire has the names of the control API`() throws {
        let trace = Trace(clock: .frozen(at: Fixture.start))
        var refused = TraceEntry(kind: "open", name: "POST /api/apps/v2/token", from: .server, to: .platform)
        refused.outcome = .refused
        refused.text = "err_no 40017"
        refused.rules = TokenRule.lines(broken: .secretIsRight)
        refused.fix = TokenRefusal.wrongSecret.fix
        refused.milliseconds = 0.25
        refused.appID = Fixture.appID
        refused.person = "amy"
        trace.record(refused)

        let data = try JSONEncoder().encode(trace.entries())
        let wire = try #require(JSONDecoder().decode(JSONValue.self, from: data)[0])

        #expect(wire["seq"] == 1 && wire["at"] == 1_767_225_600 && wire["ms"] == 0.25)
        #expect(wire["app_id"] == "tt0123456789abcdef" && wire["person"] == "amy" && wire["device"] == nil)
        #expect(wire["outcome"] == "refused" && wire["text"]?["zh"] == "err_no 40017")
        #expect(
            wire["why"]
                == "err_no 40017; Secret: it is the app's; Use the secret that GET /_quaver/v1/apps/ID shows."
        )
        #expect(
            wire["rules"]?.array?.map { $0["state"]?.string } == ["passed", "passed", "passed", "failed"]
        )
        #expect(try JSONDecoder().decode([TraceEntry].self, from: data) == trace.entries())
    }

    @Test func `rules after the broken one were not asked`() {
        let states = ExchangeRule.lines(broken: .codeIsKnown).map(\.state)

        #expect(states == [.passed, .passed, .passed, .failed, .skipped, .skipped, .skipped])
        #expect(ExchangeRule.lines(broken: nil).allSatisfy { $0.state == .passed })
    }
}
