import Foundation

/// A member's name on the wire, made from any text.
struct WireName: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String

    init(stringLiteral name: String) { stringValue = name }

    init(stringValue name: String) { stringValue = name }

    init?(intValue: Int) { nil }

    var intValue: Int? { nil }
}

extension KeyedDecodingContainer {
    /// A text; the platform's pages write some numbers as texts and some texts as numbers, so both are taken.
    ///
    /// - Returns: The text; `nil` if the member is missing or null.
    func text(_ key: Key) throws -> String? {
        if let text = try? decodeIfPresent(String.self, forKey: key) { return text }
        if let number = try? decodeIfPresent(Int64.self, forKey: key) { return String(number) }
        return try decodeIfPresent(String.self, forKey: key)
    }

    /// A text that the platform writes empty for nothing.
    func filledText(_ key: Key) throws -> String? {
        try text(key).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A whole number, also when it is written as a text.
    ///
    /// - Returns: The number; `nil` if the member is missing, null or an empty text.
    func number(_ key: Key) throws -> Int? {
        if let number = try? decodeIfPresent(Int.self, forKey: key) { return number }
        if let number = try? decodeIfPresent(Double.self, forKey: key) {
            return Int(exactly: number.rounded())
        }
        guard let text = try decodeIfPresent(String.self, forKey: key), !text.isEmpty else { return nil }
        guard let number = Int(text) else {
            throw DecodingError.dataCorruptedError(
                forKey: key,
                in: self,
                debugDescription: "\"\(text)\" is not a number"
            )
        }
        return number
    }
}
