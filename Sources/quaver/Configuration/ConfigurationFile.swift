import Foundation
import HostAPI
import OpenPlatform
import QuaverServer
import Yams

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
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw CommandFailure(.badUsage, Self.words(for: error, in: file))
        }
        guard let node else { return .empty }
        do throws(DocumentFault) {
            return try ConfigurationFile(json: JSONValue(yaml: node))
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

extension ConfigurationFile {
    /// The mistake with its place, as compilers write it.
    private static func words(for error: any Error, in file: URL) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "\(file.path):\(mark.line):\(mark.column): \(problem)"
        default: "\(file.path): \(error)"
        }
    }
}

extension JSONValue {
    /// Reads YAML as the JSON it stands for; times stay texts.
    fileprivate init(yaml node: Node) {
        switch node {
        case .mapping(let mapping):
            self = .object(
                JSONObject(mapping.map { ($0.key.string ?? "", JSONValue(yaml: $0.value)) })
            )
        case .sequence(let sequence): self = .array(sequence.map { JSONValue(yaml: $0) })
        case .scalar(let scalar): self = Self.plain(scalar, node)
        case .alias: self = .null
        }
    }

    private static func plain(_ scalar: Node.Scalar, _ node: Node) -> JSONValue {
        guard scalar.style == .plain else { return .string(scalar.string) }
        if node.null != nil { return .null }
        if let flag = node.bool { return .bool(flag) }
        if let number = Int(scalar.string) { return .integer(number) }
        if let number = Double(scalar.string) { return .number(number) }
        return .string(scalar.string)
    }
}
