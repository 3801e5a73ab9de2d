import Foundation
import HostAPI
import OpenPlatform
import QuaverServer

/// `quaver.yaml`: the scenario to begin with, and settings.
struct ConfigurationFile {
    static let name = "quaver.yaml"

    /// The apps and people to begin with.
    let scenario: Scenario

    /// The same as the file writes them: what it leaves out is no wish.
    let documents: JSONObject

    /// How long one piece of a mini-app's code may run, in seconds.
    let scriptSeconds: Double?

    /// How long a request may take to arrive, in seconds.
    let requestSeconds: Double?

    /// What the platform's pages leave open.
    let platform: PlatformSettings

    /// What the host apps' pages leave open.
    let host: HostSettings

    /// A configuration that says nothing.
    static let empty = ConfigurationFile(
        scenario: Scenario(),
        documents: [:],
        scriptSeconds: nil,
        requestSeconds: nil,
        platform: PlatformSettings(),
        host: HostSettings()
    )

    /// Finds the file in a folder or above it.
    static func find(from folder: URL) -> URL? {
        var folder = folder.standardizedFileURL
        while true {
            let file = folder.appending(path: name)
            if FileManager.default.fileExists(atPath: file.path) { return file }
            let parent = folder.deletingLastPathComponent()
            if parent.path == folder.path { return nil }
            folder = parent
        }
    }

    /// Reads a file; a mistake names its place.
    static func read(_ file: URL) throws(CommandFailure) -> ConfigurationFile {
        let text: String
        do {
            text = try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw CommandFailure(.badUsage, "\(file.path) can't be read: \(error.localizedDescription)")
        }
        let document: JSONValue
        do throws(YAMLDocument.Fault) {
            document = try YAMLDocument.read(text)
        } catch {
            let place = error.place.map { ":\($0)" } ?? ""
            throw CommandFailure(.badUsage, "\(file.path)\(place): \(error.problem)")
        }
        guard !document.isNull else { return .empty }
        do throws(DocumentFault) {
            return try ConfigurationFile(json: document)
        } catch {
            throw CommandFailure(.badUsage, "\(file.path): \(error)")
        }
    }
}

extension ConfigurationFile {
    private init(json: JSONValue) throws(DocumentFault) {
        guard var members = json.isNull ? [:] : json.object else {
            throw .wrongType(path: "the document", expected: "an object")
        }
        scriptSeconds = try Self.takeSeconds("script_seconds", from: &members)
        requestSeconds = try Self.takeSeconds("request_seconds", from: &members)
        let section = members["platform"] ?? [:]
        members["platform"] = nil
        platform = try PlatformSettings(document: section)
        let host = members["host"] ?? [:]
        members["host"] = nil
        self.host = try HostSettings(document: host)
        documents = members
        scenario = try Scenario(json: .object(members)).withCheckedFaults()
    }

    private static func takeSeconds(
        _ name: String,
        from members: inout JSONObject
    ) throws(DocumentFault) -> Double? {
        guard let value = members[name] else { return nil }
        members[name] = nil
        guard let seconds = value.double, seconds > 0, seconds <= 86_400 else {
            throw .invalid(path: name, reason: "must be more than 0 and at most 86400, not \(value.text)")
        }
        return seconds
    }
}
