/// A colour of a QR code.
package struct RGBColor: Sendable, Hashable {
    /// How much red.
    package let red: UInt8

    /// How much green.
    package let green: UInt8

    /// How much blue.
    package let blue: UInt8

    /// The lines' colour where none is asked for.
    package static let black = RGBColor(red: 0, green: 0, blue: 0)

    /// What paper is.
    package static let white = RGBColor(red: 255, green: 255, blue: 255)

    /// Mixes a colour.
    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `{"r":0,"g":0,"b":0}`.
    ///
    /// - Parameter json: The parameter as it came; `nil` comes back unless it names three whole numbers up to 255.
    init?(json: JSONValue) {
        guard let red = Self.part("r", of: json), let green = Self.part("g", of: json),
            let blue = Self.part("b", of: json)
        else { return nil }
        self.init(red: red, green: green, blue: blue)
    }

    private static func part(_ name: String, of json: JSONValue) -> UInt8? {
        json[name]?.int.flatMap { UInt8(exactly: $0) }
    }
}
