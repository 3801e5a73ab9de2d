import Logging
import OpenPlatform
import Storage
import Synchronization
import Testing

/// Every line that the server of one bench logs, down to the finest.
final class BenchLog: Sendable {
    private let lines = Mutex<[String]>([])

    /// The logger to give to a server.
    var logger: Logger {
        var logger = Logger(label: "bench") { _ in Handler(log: self) }
        logger.logLevel = .trace
        return logger
    }

    /// The lines so far.
    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    /// The secrets of a state that the log holds: of apps and webhooks, codes, tokens, session keys, phone numbers.
    func leaks(from database: any Database) throws -> [String] {
        let text = text
        let images = try database.read { try $0.images(of: OpenPlatform.stateTables) }
        return images.flatMap { image in
            image.columns.enumerated().filter { Self.isSecret($1) }
                .flatMap { place, column in
                    image.rows.compactMap { row -> String? in
                        guard case .text(let value) = row[place], value.utf8.count >= 8, text.contains(value)
                        else { return nil }
                        return "\(image.table).\(column)"
                    }
                }
        }
    }

    /// Expects that the log holds no secret; a state that was closed has told them all.
    func expectNoLeak(from database: any Database) throws {
        do {
            #expect(try leaks(from: database) == [])
        } catch StorageFault.closed {
            return
        }
    }

    private static func isSecret(_ column: String) -> Bool {
        ["secret", "token", "code", "key", "phone", "password"].contains { column.contains($0) }
    }

    private func write(_ line: String) { lines.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let log: BenchLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            log.write("\(event.level) \(event.message) \(all)")
        }
    }
}
