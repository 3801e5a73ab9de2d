package import OpenPlatform
import Yams

/// A YAML text as the JSON it stands for; times stay texts.
package enum YAMLDocument {
    /// Why a text is no YAML: the place as compilers write it, and the reason.
    package struct Fault: Error, Sendable, Hashable {
        /// Line and column, counted from 1; `nil` where the reader names none.
        package let place: String?

        /// What is wrong.
        package let problem: String
    }

    /// Reads a text; an empty one is `null`.
    ///
    /// - Parameter text: The text.
    /// - Returns: The JSON.
    /// - Throws: ``Fault``.
    package static func read(_ text: String) throws(Fault) -> JSONValue {
        do {
            return try Yams.compose(yaml: text).map { JSONValue(yaml: $0) } ?? .null
        } catch {
            throw Fault(error)
        }
    }
}

extension YAMLDocument.Fault {
    fileprivate init(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(place: "\(mark.line):\(mark.column)", problem: problem)
        default: self.init(place: nil, problem: "\(error)")
        }
    }
}

extension JSONValue {
    fileprivate init(yaml node: Node) {
        switch node {
        case .mapping(let mapping):
            self = .object(JSONObject(mapping.map { ($0.key.string ?? "", JSONValue(yaml: $0.value)) }))
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
