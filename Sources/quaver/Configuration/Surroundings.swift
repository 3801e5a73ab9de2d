import Foundation
import OpenPlatform
import QuaverServer
import Storage

/// The platform and the configuration of one run, put together from flags and files.
struct Surroundings {
    let platform: OpenPlatform
    let configuration: ServerConfiguration
    let database: any Database

    /// Reads flags and the `quaver.yaml` in a folder or above it, and opens the state.
    init(_ options: CommonOptions, near folder: URL) throws(CommandFailure) {
        let file = options.configPath.map { URL(filePath: $0) } ?? ConfigurationFile.find(from: folder)
        let settings =
            try file.map { file throws(CommandFailure) in try ConfigurationFile.read(file) } ?? .empty
        let home = file?.deletingLastPathComponent() ?? folder
        let clock = PlatformClock()
        do {
            database = try Self.database(options, home: home)
            platform = try OpenPlatform(
                database: database,
                clock: clock,
                random: .system,
                trace: Trace(clock: clock)
            )
            try platform.furnish(with: settings.scenario)
        } catch {
            throw CommandFailure(.serverDidNotStart, "the state can't be opened: \(error)")
        }
        var configuration = ServerConfiguration()
        configuration.host = options.host
        configuration.port = options.port
        configuration.webRoot = options.webRoot.map { URL(filePath: $0) }
        if let seconds = settings.scriptSeconds { configuration.scriptSeconds = seconds }
        self.configuration = configuration
    }

    private static func database(_ options: CommonOptions, home: URL) throws -> any Database {
        if options.ephemeral { return try SQLiteDatabase.inMemory() }
        if let address = options.database {
            guard address.hasPrefix("sqlite:") else {
                throw CommandFailure(
                    .badUsage,
                    "--database \(address): this version knows sqlite:PATH only"
                )
            }
            return try SQLiteDatabase.open(path: String(address.dropFirst("sqlite:".count)))
        }
        let folder = options.dataPath.map { URL(filePath: $0) } ?? home.appending(path: ".quaver")
        return try SQLiteDatabase.open(path: folder.appending(path: "quaver.sqlite").path)
    }
}

extension OpenPlatform {
    /// Adds what a configuration names; what is there already is changed to match it, and keeps everything else.
    fileprivate func furnish(with scenario: Scenario) throws {
        for app in scenario.apps {
            if try apps.find(app.id) == nil {
                _ = try apps.create(app).get()
            } else {
                _ = try apps.update(app.id, patch: app.json).get()
            }
        }
        for person in scenario.people {
            if try people.find(person.id) == nil {
                _ = try people.create(person).get()
            } else {
                _ = try people.update(person.id, patch: person.json).get()
            }
        }
        if scenario.clock != ClockChange() { try changeClock(scenario.clock) }
    }
}
