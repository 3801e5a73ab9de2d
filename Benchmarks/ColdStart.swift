/// How long `quaver dev` takes until it answers.
enum ColdStart {
    private static let goal = 300.0

    static func measure(_ quaver: Program, into report: Report) throws {
        let time = try median(of: 9) {
            var running: Program.Running?
            let time = try milliseconds {
                running = try quaver.start(["dev", Example.path("Form"), "--ephemeral", "--port", "0"])
            }
            running?.end()
            return time
        }
        let nothing = try median(of: 9) {
            try milliseconds { try quaver.start(["--version"]).end() }
        }
        report.line("quaver dev, ready", "\(Report.digits(time)) ms", "goal \(Int(goal)) ms")
        report.line("quaver --version, ended", "\(Report.digits(nothing)) ms")
        report.line("ready / version", "× \(Report.digits(time / nothing))")
    }
}
