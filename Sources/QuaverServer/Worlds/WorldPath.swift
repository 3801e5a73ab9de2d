/// An address below `/t/NAME`, taken apart.
struct WorldPath: Sendable, Equatable {
    /// The world's name: 1 to 64 letters, digits, dots, dashes and underscores.
    let name: String

    /// The address as that world's routes know it, its query included; `nil` for `/t/NAME` itself.
    let rest: String?

    /// Takes an address apart; `nil` for one of the world without a name.
    ///
    /// - Parameter address: The path of a request with its query.
    init?(_ address: String) {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let parts = path.split(separator: "/", maxSplits: 2)
        guard path.hasPrefix("/"), parts.count >= 2, parts[0] == "t", Self.isName(parts[1]) else {
            return nil
        }
        name = String(parts[1])
        let behind = address[parts[1].endIndex...]
        rest = behind.hasPrefix("/") ? String(behind) : behind.isEmpty ? nil : "/\(behind)"
    }

    private static func isName(_ text: Substring) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                let character = Character(Unicode.Scalar(byte))
                return character.isASCII
                    && (character.isLetter || character.isNumber || "._-".contains(character))
            }
    }
}
