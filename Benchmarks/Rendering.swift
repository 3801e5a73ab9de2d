/// Operations on a long list, from the person's tap to the patches for the browser.
enum Rendering {
    /// What a good framework without a virtual tree took, headless, on this engine and this kind of machine.
    private static let yardsticks: [(operation: String, name: String, published: Double)] = [
        ("fill", "fill 1,000", 29), ("path", "change one, by path", 1.4),
        ("list", "change one, whole list", 1.4),
        ("append", "append one", 7.8), ("reverse", "reverse", 19), ("replace", "replace all", 7.7),
        ("count", "tap to patch", 0.011),
    ]

    static func measure(into report: Report) async throws {
        let headless = try await PageOnBench.open(size: 1000, writesPatches: false)
        let watched = try await PageOnBench.open(size: 1000, writesPatches: true)
        let peer = try await PeerOnBench.open()
        report.line("milliseconds", "headless", "yardstick", "ratio", "with patches", "by hand", "ratio")
        for (operation, name, published) in yardsticks {
            let ours = try await headless.time(operation)
            let written = try await watched.time(operation)
            let theirs = try await peer.time(operation)
            report.line(
                name,
                Report.digits(ours),
                Report.digits(published),
                "× \(Report.digits(ours / published))",
                Report.digits(written),
                Report.digits(theirs),
                "× \(Report.digits(written / theirs))"
            )
        }
    }

    static func measureGrowth(into report: Report) async throws {
        var first: Double?
        for size in [100, 1_000, 10_000] {
            let page = try await PageOnBench.open(size: size, writesPatches: true)
            let time = try await page.time("path")
            let base = first ?? time
            first = base
            report.line(
                "of \(size)",
                "\(Report.digits(time)) ms",
                "× \(Report.digits(time / base))",
                "goal 0.1 ms"
            )
        }
    }

    /// How often an operation is measured: the short ones often enough to be seen.
    static func repetitions(of operation: String) -> Int {
        switch operation {
        case "count", "path": 2_000
        case "fill": 25
        default: 40
        }
    }
}
