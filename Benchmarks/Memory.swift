import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What devices cost.
enum Memory {
    static func measure(_ quaver: Program, into report: Report) async throws {
        let running = try quaver.start(["serve", "--ephemeral", "--port", "0"])
        defer { running.end() }
        let idle = try running.megabytes()
        report.line("quaver serve, no device", "\(Report.digits(idle)) MB", "goal 40 MB")
        var made = 0
        for count in [1, 20] {
            while made < count {
                try await open(at: running.origin)
                made += 1
            }
            let used = try running.megabytes()
            let each = (used - idle) / Double(count)
            report.line(
                count == 1 ? "1 device" : "\(count) devices",
                "\(Report.digits(used)) MB",
                "\(Report.digits(each)) MB each"
            )
        }
    }

    private static func open(at origin: String) async throws {
        guard let url = URL(string: "\(origin)/_quaver/v1/devices") else { return }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data("{\"path\":\"\(Example.path("Notes"))\"}".utf8)
        _ = try await URLSession.shared.data(for: request)
    }
}
