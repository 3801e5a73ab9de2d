/// The rules of the code endpoints, in the order they are asked.
package enum QRCodeRule: PlatformRule {
    /// See ``QRCodeRefusal/otherApp(_:)``.
    case appIsTheCaller

    /// See ``QRCodeRefusal/unknownHost(_:known:)``.
    case hostIsKnown

    /// See ``QRCodeRefusal/widthOutOfRange(_:)``.
    case widthFits

    /// See ``QRCodeRefusal/unknownVersion(_:)``.
    case versionIsKnown

    /// See ``QRCodeRefusal/badColor(parameter:)``.
    case colorsAreColors

    /// See ``QRCodeRefusal/pathTooLong(bytes:)``.
    case pathFits

    /// See ``QRCodeRefusal/tooManyCalls(_:)``.
    case callsAreFew
}

extension QRCodeOrder {
    /// Pixels along a side (the pages of both endpoints).
    package static let widths = 280...1280

    /// Pixels along a side where nothing is said.
    package static let usualWidth = 430

    /// Bytes of a page and its query, percent-encoded; unpublished, chosen so that the smallest picture can be read.
    package static let longestPath = 1024

    /// The versions that the page of mini-games names.
    package static let versions = ["current", "audit", "latest"]

    /// Decides what to draw, but for the frequency of calls.
    ///
    /// - Parameter caller: The app that the token belongs to, and that the code is to open.
    /// - Returns: The code, or the first refusal in the order of ``QRCodeRule``.
    package func decide(for caller: String) -> Result<QRCode, QRCodeRefusal> {
        let host = host ?? edition.hosts[0]
        let width = width ?? Self.usualWidth
        let path = path.isPercentEncoded ? path : path.percentEncoded
        if let appID, appID != caller { return .failure(.otherApp(appID)) }
        guard edition.hosts.contains(host) else {
            return .failure(.unknownHost(host, known: edition.hosts))
        }
        guard Self.widths.contains(width) else { return .failure(.widthOutOfRange(width)) }
        if let version, !Self.versions.contains(version) { return .failure(.unknownVersion(version)) }
        guard let ink = Self.color(lineColor) else { return .failure(.badColor(parameter: "line_color")) }
        guard let paper = Self.color(background) else { return .failure(.badColor(parameter: "background")) }
        guard path.utf8.count <= Self.longestPath else {
            return .failure(.pathTooLong(bytes: path.utf8.count))
        }

        let scheme = "sslocal://microapp?app_id=\(caller.percentEncoded)&app_name=\(host)&start_page=\(path)"
        return .success(QRCode(content: scheme, width: width, ink: ink ?? .black, background: paper))
    }

    /// A colour, `.some(nil)` where none was sent, `nil` for something else.
    private static func color(_ json: JSONValue?) -> RGBColor?? {
        guard let json else { return .some(nil) }
        return RGBColor(json: json).map { .some($0) }
    }
}

extension QRCodeRefusal {
    /// The rule that refused.
    package var broken: QRCodeRule {
        switch self {
        case .otherApp: .appIsTheCaller
        case .unknownHost: .hostIsKnown
        case .widthOutOfRange: .widthFits
        case .unknownVersion: .versionIsKnown
        case .badColor: .colorsAreColors
        case .pathTooLong: .pathFits
        case .tooManyCalls: .callsAreFew
        }
    }
}
