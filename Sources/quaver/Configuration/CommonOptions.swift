import ArgumentParser
import Foundation
import Logging
import Storage

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

    @Option(help: "sqlite:PATH or postgresql://USER:PASSWORD@HOST/NAME instead of the data folder.")
    var database: String?

    @Option(help: "How many connections to a PostgreSQL server may be open.")
    var databaseConnections = PostgreSQLDatabase.usualConnections

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes any free one. (default: 8787; any free one for exec)")
    var port: Int?

    @Option(help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel = "notice"

    @Flag(help: "Write machine-readable output.")
    var json = false

    @Option(help: "Serve the simulator's files from this folder, while they are being written.")
    var webRoot: String?

    func validate() throws {
        if let database, StatePlace(address: database) == nil {
            throw ValidationError(
                "--database \(StatePlace.masked(database)) is neither sqlite:PATH nor"
                    + " postgresql://USER:PASSWORD@HOST/NAME, in which @ and / of a password are %40 and %2F"
            )
        }
        guard (1...1000).contains(databaseConnections) else {
            throw ValidationError("--database-connections \(databaseConnections) must be between 1 and 1000")
        }
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError(
                "--log-level \(logLevel) is none of trace, debug, info, notice, warning, error, critical"
            )
        }
        if let port, !(0...65_535).contains(port) {
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
