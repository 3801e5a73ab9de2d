import OpenPlatform

/// The `data` of a request in the form it is sent.
///
/// Text and `ArrayBuffer` go as they are; an object as a form or as JSON, by its content type; anything else as text.
/// Methods other than POST, PUT and PATCH carry it in the query (…/api/network/http/tt-request, typings).
struct RequestData {
    let value: JSONValue?
    let contentType: String
    let method: String

    private var isBody: Bool { ["POST", "PUT", "PATCH"].contains(method) }

    /// The bytes of the body, if the method has one.
    var body: [UInt8]? {
        guard isBody, let value, !value.isNull else { return nil }
        if case .bytes(let bytes) = MarkedValue(value) { return bytes }

        switch value {
        case .object(let members) where isForm: return Array(Self.form(members).utf8)
        case .object, .array: return value.bytes
        case .null, .bool, .integer, .number, .string: return Array(value.plainText.utf8)
        }
    }

    /// What the query gets, if the method has no body.
    var query: String {
        guard !isBody, let value, !value.isNull, MarkedValue(value) == nil else { return "" }

        switch value {
        case .object(let members): return Self.form(members)
        case .null, .bool, .integer, .number, .string, .array:
            return URIComponent.escapeIllegal(in: value.plainText)
        }
    }

    private var isForm: Bool {
        contentType.lowercased().hasPrefix("application/x-www-form-urlencoded")
    }

    /// Keys and values should be texts; other values are written as JSON (inferred).
    private static func form(_ members: JSONObject) -> String {
        members.map { name, value in
            "\(URIComponent.encode(name))=\(URIComponent.encode(value.plainText))"
        }
        .joined(separator: "&")
    }
}
