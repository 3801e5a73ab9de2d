import Foundation

/// How long it takes until Quaver answers.
enum ColdStart {
    static func measure(_ quaver: Program, into report: Report) async throws {
        let nothing = try median(of: 9) {
            try milliseconds { try quaver.start(["--version"]).end() }
        }
        report.line("quaver --version, ended", "\(Report.digits(nothing)) ms")
        let ready = try median(of: 9) {
            var running: Program.Running?
            let time = try milliseconds {
                running = try quaver.start(["dev", Example.path("Form"), "--ephemeral", "--port", "0"])
            }
            running?.end()
            return time
        }
        report.line("quaver dev, ready", "\(Report.digits(ready)) ms", "goal 300 ms", ratio(ready, nothing))
        let answer = try await firstAnswer(of: quaver)
        report.line(
            "quaver serve, first answer",
            "\(Report.digits(answer)) ms",
            "goal 100 ms",
            ratio(answer, nothing)
        )
    }

    private static func ratio(_ time: Double, _ nothing: Double) -> String {
        "× \(Report.digits(time / nothing)) of --version"
    }

    /// From the process to the first answer, with a new file for the state.
    private static func firstAnswer(of quaver: Program) async throws -> Double {
        let load = LoadGenerator()
        var times: [Double] = []
        for _ in 0..<9 {
            let folder = FileManager.default.temporaryDirectory.appending(path: "quaver-\(UUID().uuidString)")
            let began = ContinuousClock.now
            let running = try quaver.start(["serve", "--data", folder.path, "--port", "0"])
            let health = "GET /_quaver/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
            _ = try await load.send([health], to: running.port, expecting: "{\"status\":\"ok\"")
            times.append((ContinuousClock.now - began) / .milliseconds(1))
            running.end()
            try FileManager.default.removeItem(at: folder)
        }
        return times.sorted()[times.count / 2]
    }
}
