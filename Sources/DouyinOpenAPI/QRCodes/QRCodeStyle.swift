/// How a mini-app's code looks.
public struct QRCodeStyle: Sendable, Hashable {
    /// The width in pixels, 280 to 1280.
    public var width = 430

    /// The colour of the lines.
    public var lineColor: RGB?

    /// The colour behind them.
    public var background: RGB?

    /// Whether the app's icon stands in the middle.
    public var hasIcon = false

    /// The platform's usual look.
    public init() {}

    /// A colour; each part from 0 to 255.
    public struct RGB: Sendable, Hashable {
        /// Red.
        public let red: Int

        /// Green.
        public let green: Int

        /// Blue.
        public let blue: Int

        /// Mixes a colour.
        public init(red: Int, green: Int, blue: Int) {
            self.red = red
            self.green = green
            self.blue = blue
        }

        var wire: WireValue { .object(["r": .number(red), "g": .number(green), "b": .number(blue)]) }
    }

    var wire: [String: WireValue] {
        var members: [String: WireValue] = ["width": .number(width), "set_icon": .flag(hasIcon)]
        members["line_color"] = lineColor?.wire
        members["background"] = background?.wire
        return members
    }
}

/// The host apps that a code can be for, in the platform's words.
public struct QRCodeHost: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The platform's word.
    public let rawValue: String

    /// Takes a word that this list lacks.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes a word that this list lacks.
    public init(stringLiteral word: String) { rawValue = word }

    /// Douyin.
    public static let douyin: Self = "douyin"

    /// Douyin Lite.
    public static let douyinLite: Self = "douyin_lite"

    /// Toutiao.
    public static let toutiao: Self = "toutiao"

    /// Toutiao Lite.
    public static let toutiaoLite: Self = "toutiao_lite"
}
