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
    ///
    /// - Parameters:
    ///   - options: The flags.
    ///   - folder: Where to look.
    ///   - standardPort: The port where no flag says one.
    /// - Throws: ``CommandFailure`` with what is wrong, and where.
    init(_ options: CommonOptions, near folder: URL, standardPort: Int = 8787) throws(CommandFailure) {
        let file = options.configPath.map { URL(filePath: $0) } ?? ConfigurationFile.find(from: folder)
        let settings =
            try file.map { file throws(CommandFailure) in try ConfigurationFile.read(file) } ?? .empty
        let home = file?.deletingLastPathComponent() ?? folder
        let place = Self.place(options, home: home)
        let clock = PlatformClock()
        do {
            database = try place.open(connections: options.databaseConnections)
            platform = try OpenPlatform(
                database: database,
                clock: clock,
                random: .system,
                trace: Trace(clock: clock),
                settings: settings.platform
            )
            try platform.furnish(with: settings)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(.serverDidNotStart, "the state in \(place) can't be opened: \(error)")
        }
        var configuration = ServerConfiguration()
        configuration.host = options.host
        configuration.port = options.port ?? standardPort
        configuration.scenario = settings.scenario
        configuration.webRoot = options.webRoot.map { URL(filePath: $0) }
        configuration.hostSettings = settings.host
        if let seconds = settings.scriptSeconds { configuration.scriptSeconds = seconds }
        if let seconds = settings.requestSeconds { configuration.requestSeconds = seconds }
        self.configuration = configuration
    }

    private static func place(_ options: CommonOptions, home: URL) -> StatePlace {
        if options.ephemeral { return .memory }
        if let place = options.database.flatMap(StatePlace.init(address:)) { return place }
        let folder = options.dataPath.map { URL(filePath: $0) } ?? home.appending(path: ".quaver")
        return .file(path: folder.appending(path: "quaver.sqlite").path)
    }
}

extension OpenPlatform {
    /// Adds what a configuration names; what is there already is changed to match it, and keeps everything else.
    fileprivate func furnish(with file: ConfigurationFile) throws {
        for (app, document) in zip(file.scenario.apps, file.documents["apps"]?.array ?? []) {
            do {
                _ = try apps.create(app).get()
            } catch DirectoryRefusal.exists {
                _ = try apps.update(app.id, patch: document.withoutTemplates).get()
            }
            let documents = document["templates"]?.array ?? []
            try furnish(app.id, with: zip(file.scenario.templates[app.id] ?? [], documents))
        }
        for (person, document) in zip(file.scenario.people, file.documents["people"]?.array ?? []) {
            do {
                _ = try people.create(person).get()
            } catch DirectoryRefusal.exists {
                _ = try people.update(person.id, patch: document).get()
            }
        }
        for follow in file.scenario.follows { try remember(follow) }
        if file.documents["faults"] != nil {
            _ = try faults.remove()
            for fault in file.scenario.faults { _ = try faults.add(fault).get() }
        }
        if file.scenario.clock != ClockChange() { try changeClock(file.scenario.clock) }
    }

    private func furnish(_ appID: String, with templates: some Sequence<(Template, JSONValue)>) throws {
        for (template, document) in templates {
            do {
                _ = try self.templates(of: appID).create(template).get()
            } catch DirectoryRefusal.exists {
                _ = try self.templates(of: appID).update(template.id, patch: document).get()
            }
        }
    }
}
