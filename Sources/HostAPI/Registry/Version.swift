/// A version of the base library (`SDKVersion`): three or four numbers, compared one by one.
///
/// The reference pages write three numbers, industry pages four (`2.74.0.0`); a missing number counts as zero.
package struct Version: Sendable, Hashable, Comparable {
    private let numbers: [Int]

    /// Reads a version as the platform writes it; `nil` if `text` is anything else.
    ///
    /// - Parameter text: One to four numbers, separated by dots.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let read = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
        guard (1...4).contains(parts.count), read.count == parts.count else { return nil }

        numbers = read + Array(repeating: 0, count: 4 - read.count)
    }

    /// Whether the older of two versions comes first.
    package static func < (left: Version, right: Version) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }

    /// The version before every other one; what a literal that is no version becomes.
    package static let zero: Version = "0.0.0"
}

extension Version: ExpressibleByStringLiteral {
    /// Reads a version written in the program; a misspelt one is ``zero``, which the registry's tests refuse.
    package init(stringLiteral text: String) {
        guard let version = Version(text) else {
            numbers = [0, 0, 0, 0]
            return
        }

        self = version
    }
}

extension Version: CustomStringConvertible {
    /// Three numbers, or four when the fourth isn't zero.
    package var description: String {
        numbers.prefix(numbers[3] == 0 ? 3 : 4).map(String.init).joined(separator: ".")
    }
}

extension Version: Codable {
    /// Reads a version from its text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let version = Version(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no version")
        }

        self = version
    }

    /// Writes the version as text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
