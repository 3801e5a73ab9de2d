import ArgumentParser
import Foundation
import Logging

/// The options that every command takes which starts a server.
struct CommonOptions: ParsableArguments {
    @Option(name: .customLong("config"), help: "The configuration; found upwards as quaver.yaml otherwise.")
    var configPath: String?

    @Option(
        name: .customLong("data"),
        help: "Where state is kept; .quaver beside the configuration otherwise."
    )
    var dataPath: String?

    @Flag(help: "Keep nothing on disk.")
    var ephemeral = false

    @Option(help: "sqlite:PATH instead of the data folder.")
    var database: String?

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes any free one.")
    var port = 8787

    @Option(help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel = "notice"

    @Flag(help: "Write machine-readable output.")
    var json = false

    @Option(help: "Serve the simulator's files from this folder, while they are being written.")
    var webRoot: String?

    /// What the address of a database begins with.
    static let sqlite = "sqlite:"

    func validate() throws {
        if let database, !database.hasPrefix(Self.sqlite) {
            throw ValidationError("--database \(database): this version knows sqlite:PATH only")
        }
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError(
                "--log-level \(logLevel) is none of trace, debug, info, notice, warning, error, critical"
            )
        }
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port \(port) must be between 0 and 65535")
        }
        guard ["127.0.0.1", "localhost", "::1"].contains(host) else {
            throw ValidationError(
                "--host \(host): only this machine can be served; other addresses need an admin password,"
                    + " which this version does not have"
            )
        }
    }

    var logger: Logger {
        var logger = Logger(label: "quaver") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = Logger.Level(rawValue: logLevel) ?? .notice
        return logger
    }
}
