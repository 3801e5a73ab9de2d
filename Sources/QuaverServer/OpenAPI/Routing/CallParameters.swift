import Foundation
import OpenPlatform

/// The parameters of a call as back ends really send them: in the query, as a JSON body of any content type, or as a
/// form.
///
/// An empty string or `null` counts as not sent, and a number stands for its text.
struct CallParameters: Sendable {
    private let values: JSONObject

    init(query: some Sequence<(key: Substring, value: Substring)>) {
        values = JSONObject(query.map { (String($0.key), .string(String($0.value))) })
    }

    /// Reads a body; one that is neither a JSON object nor called a form has no parameters.
    ///
    /// JSON is tried first whatever the content type says: many clients call everything a form.
    init(body: [UInt8], contentType: String? = nil) {
        if let object = (try? JSONValue.parse(body))?.object {
            values = object
        } else if contentType?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true {
            values = Self.fields(ofForm: String(decoding: body, as: UTF8.self))
        } else {
            values = [:]
        }
    }

    private static func fields(ofForm form: String) -> JSONObject {
        JSONObject(
            form.split(separator: "&")
                .compactMap { field in
                    let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                    guard let name = parts[0].formDecoded else { return nil }
                    let value = parts.count == 2 ? parts[1].formDecoded : ""
                    return value.map { (name, .string($0)) }
                }
        )
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

    /// A truth, also when it was sent as a text or a number.
    func flag(_ name: String) -> Bool? {
        switch values[name] {
        case .bool(let flag)?: flag
        case .string("true")?, .string("1")?, .integer(1)?: true
        case .string("false")?, .string("0")?, .integer(0)?: false
        case .string, .integer, .number, .null, .array, .object, nil: nil
        }
    }
}

extension Substring {
    /// The text that a part of a form stands for.
    fileprivate var formDecoded: String? {
        replacing("+", with: " ").removingPercentEncoding
    }
}
