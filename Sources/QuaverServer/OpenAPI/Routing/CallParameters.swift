import OpenPlatform

/// The parameters of a call as back ends really send them: in the query, or as a JSON body of any content type.
///
/// An empty string or `null` counts as not sent, and a number stands for its text.
struct CallParameters: Sendable {
    private let values: JSONObject

    init(query: some Sequence<(key: Substring, value: Substring)>) {
        values = JSONObject(query.map { (String($0.key), .string(String($0.value))) })
    }

    /// Reads a body; one that is no JSON object has no parameters.
    init(body: [UInt8]) {
        values = (try? JSONValue.parse(body))?.object ?? [:]
    }

    /// A parameter's text; `nil` when it was not sent.
    func text(_ name: String) -> String? {
        switch values[name] {
        case .string(let text)?: text.isEmpty ? nil : text
        case .integer(let number)?: String(number)
        case .number(let number)?: String(number)
        case .bool, .null, .array, .object, nil: nil
        }
    }

    /// A parameter as it was sent; `nil` for `null`, an empty text or nothing.
    func value(_ name: String) -> JSONValue? {
        switch values[name] {
        case .null?, .string("")?, nil: nil
        case let value?: value
        }
    }

    /// A whole number, also when it was sent as a text.
    func integer(_ name: String) -> Int? {
        switch values[name] {
        case .integer(let number)?: number
        case .string(let text)?: Int(text)
        case .bool, .number, .null, .array, .object, nil: nil
        }
    }
}
