/// The whole story without a screen: login, code exchange, phone number, subscription, push, inbox.
///
/// Its yardstick is a tap for a tap and a call for a call: the same app, phone and platform, but calls that only read.
enum Story {
    private static let phones = 6
    private static let warmUps = 10
    private static let rounds = 40
    private static let goal = 30.0

    static func measure(into report: Report) async throws {
        var story: [Double] = []
        var bare: [Double] = []
        for _ in 0..<phones {
            try await StoryOnBench.with { bench in
                for _ in 0..<warmUps {
                    _ = try await bench.story()
                    _ = try await bench.bareCalls()
                }
                for _ in 0..<rounds {
                    story.append(try await bench.story())
                    bare.append(try await bench.bareCalls())
                }
            }
        }
        report.line("3 taps, 6 calls", "p50 ms", "p99 ms", "ratio")
        let (ours, yardstick) = (Percentiles(story), Percentiles(bare))
        report.line(
            "login to inbox",
            Report.digits(ours.p50),
            Report.digits(ours.p99),
            "× \(Report.digits(ours.p50 / yardstick.p50))",
            "goal \(Report.digits(goal)) ms"
        )
        report.line("getNetworkType", Report.digits(yardstick.p50), Report.digits(yardstick.p99))
    }
}

/// The middle of some times, and what nearly all of them stay below.
private struct Percentiles {
    let p50: Double
    let p99: Double

    init(_ times: [Double]) {
        let sorted = times.sorted()
        p50 = sorted[sorted.count / 2]
        p99 = sorted[sorted.count * 99 / 100]
    }
}
