import OpenPlatform

/// A few words about the arguments of a call, for the trace.
///
/// Numbers and truth values are shown; text only where it is a choice, a place in the app or words on the screen.
/// Data, header and clipboard may be secrets, so of them only the name is shown.
struct ArgumentSummary {
    let function: HostFunction
    let arguments: JSONValue

    private static let longest = 24

    var text: String {
        let parts = function.parameters.compactMap { parameter in
            arguments[parameter.name].flatMap { summary(of: $0, parameter) }
        }
        return parts.isEmpty ? "" : "{ \(parts.joined(separator: ", ")) }"
    }

    private func summary(of value: JSONValue, _ parameter: Parameter) -> String? {
        guard value != parameter.fallback else { return nil }
        switch value {
        case .bool, .integer, .number:
            return "\(parameter.name): \(value.text)"
        case .string(let text) where parameter.isPublic:
            let beginning = text.prefix(Self.longest)
            return "\(parameter.name): \(beginning)\(beginning.endIndex == text.endIndex ? "" : "…")"
        case .array(let elements):
            return "\(elements.count) \(parameter.name)"
        case .null, .string, .object:
            return parameter.name
        }
    }
}

extension Parameter {
    fileprivate var isPublic: Bool {
        !options.isEmpty || ["url", "title", "content", "key", "schema"].contains(name)
    }
}
