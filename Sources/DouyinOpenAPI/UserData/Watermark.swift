import Foundation

/// The last member of user data: for which app it was made, and when.
public struct Watermark: Sendable, Hashable, Decodable {
    /// The app.
    public let appID: String

    /// When, in seconds since 1970.
    public let timestamp: Int

    private enum Key: String, CodingKey {
        case appID = "appid", timestamp
    }

    /// Reads a watermark.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        appID = try fields.text(.appID) ?? ""
        timestamp = try fields.number(.timestamp) ?? 0
    }
}

/// User data once it is opened: it says for which app it was made.
protocol Watermarked: Decodable {
    /// For which app, and when; newer payloads may have none, which proves nothing and refuses nothing.
    var watermark: Watermark? { get }
}

extension Watermarked {
    /// Reads the bytes of an opened payload once, and compares its watermark.
    static func read(_ bytes: [UInt8], for appID: String) throws(SensitiveDataFault) -> Self {
        guard let content = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { throw .corrupt }
        if let watermark = content.watermark, watermark.appID != appID {
            throw .wrongApp(watermark: watermark.appID)
        }
        return content
    }
}

/// Of a payload nothing but its watermark.
struct WatermarkOnly: Watermarked {
    let watermark: Watermark?
}
