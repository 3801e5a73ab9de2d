/// What a back end asks a code for.
package struct QRCodeOrder: Sendable {
    /// The two endpoints, which name the host apps that may open a code differently.
    package enum Edition: Sendable, Hashable {
        /// `/api/apps/qrcode`.
        case first

        /// `/api/apps/v1/qrcode/create/`.
        case second

        /// The host apps it knows, the default first.
        package var hosts: [String] {
            switch self {
            case .first: ["toutiao", "toutiao_lite", "douyin", "douyin_lite", "pipixia", "huoshan", "xigua"]
            case .second: ["toutiao", "douyin", "douyin_lite", "douyin_search", "toutiao_lite", "all"]
            }
        }
    }

    /// The endpoint.
    package let edition: Edition

    /// The app that the call names; `nil` when it names none.
    package var appID: String?

    /// The host app that is to open the code.
    package var host: String?

    /// The page with its query, percent-encoded once; empty for the first page.
    package var path = ""

    /// Pixels along a side.
    package var width: Int?

    /// The colour of the modules, as it came.
    package var lineColor: JSONValue?

    /// The colour between them, as it came.
    package var background: JSONValue?

    /// Which version of a mini-game is to open.
    package var version: String?

    /// Orders a code of the first page in the platform's standard looks.
    package init(_ edition: Edition) {
        self.edition = edition
    }
}

/// What to draw.
package struct QRCode: Sendable, Hashable {
    /// What a scanner reads.
    package let content: String

    /// Pixels along a side.
    package let width: Int

    /// The colour of the modules.
    package let ink: RGBColor

    /// The colour between them; `nil` for a transparent picture.
    package let background: RGBColor?
}

/// Why there is no code.
package enum QRCodeRefusal: Error, Sendable, Hashable {
    /// The call names another app than that of its token.
    case otherApp(String)

    /// The endpoint doesn't know the host app.
    case unknownHost(String, known: [String])

    /// The picture would be too small or too large.
    case widthOutOfRange(Int)

    /// There is no such version of a mini-game.
    case unknownVersion(String)

    /// A colour is not three numbers up to 255.
    case badColor(parameter: String)

    /// No code that a phone can read holds so much.
    case pathTooLong(bytes: Int)

    /// The app asks too often.
    case tooManyCalls(TooManyCalls)
}
