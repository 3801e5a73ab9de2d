import Foundation

/// How many calls of a back end are answered, next to a bare server in the same moments.
struct Speed {
    private static let rounds = 5

    /// About as many bytes as `jscode2session` answers.
    private static let bytes = "205"

    private let load = LoadGenerator()
    private let bare: Program.Running
    private let quaver: Program.Running
    private let report: Report

    static func measure(_ quaver: Program, into report: Report) async throws {
        guard let benchmarks = Program.beside("QuaverBenchmarks") else { return }
        let folder = FileManager.default.temporaryDirectory.appending(path: "quaver-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for store in Store.all(in: folder) {
            let bare = try benchmarks.start(["bare", bytes])
            defer { bare.end() }
            let running = try quaver.start(["serve", "--port", "0"] + store.arguments)
            defer { running.end() }
            report.heading("Calls with state in \(store.name), in turns with a bare server of the framework")
            try await Speed(bare: bare, quaver: running, report: report).measure(goal: store.goal)
        }
    }

    private func measure(goal: Double) async throws {
        let backEnd = BackEnd(load: load, port: quaver.port)
        try await backEnd.furnish()
        report.line("64 connections", "calls/s", "bare", "ratio", "p50 ms", "p99 ms", "bare p99")
        await row("jscode2session", goal: goal) { try await backEnd.exchanges() }
        await row("token") { backEnd.tokens() }
        await row("check_session_key") { try await backEnd.checks() }
        let subscribers = try await Subscribers(of: backEnd)
        await row("notify") { try await subscribers.messages() }
        report.line("memory after that", "\(Report.digits(try quaver.megabytes())) MB")
    }

    /// Measures one endpoint, or says which answer was wrong.
    private func row(_ name: String, goal: Double? = nil, _ requests: () async throws -> [String]) async {
        do {
            try await measure(name, goal: goal, requests)
        } catch {
            report.line(name, "\(error)")
        }
    }

    /// Measures one endpoint and the bare server in turns; the first turn only makes both warm.
    private func measure(
        _ name: String,
        goal: Double?,
        _ requests: () async throws -> [String]
    ) async throws {
        var (ours, theirs) = (Sum(), Sum())
        for round in 0...Self.rounds {
            let calls = try await requests()
            let hello = calls.map { $0.replacing(/^(GET|POST) \S+/) { match in "\(match.1) /hello" } }
            let bare = try await load.send(hello, to: bare.port, expecting: "{\"hello")
            let answered = try await load.send(calls, to: quaver.port, expecting: "{\"err_no\":0")
            guard round > 0 else { continue }
            theirs.add(bare)
            ours.add(answered)
        }
        report.line(
            name,
            Report.digits(ours.rate),
            Report.digits(theirs.rate),
            "× \(Report.digits(ours.rate / theirs.rate))",
            Report.digits(ours.time(at: 0.5)),
            Report.digits(ours.time(at: 0.99)),
            Report.digits(theirs.time(at: 0.99)),
            goal.map { "goal × \($0)" } ?? ""
        )
    }
}

/// Several outcomes as one.
private struct Sum {
    private var times: [Double] = []
    private var seconds = 0.0

    mutating func add(_ outcome: LoadGenerator.Outcome) {
        times += outcome.times
        seconds += outcome.seconds
    }

    var rate: Double { Double(times.count) / seconds }

    func time(at share: Double) -> Double {
        times.sorted()[Int(Double(times.count - 1) * share)]
    }
}
