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

    private struct Holder: Decodable {
        let watermark: Watermark?
    }

    /// Compares the watermark of a JSON text; newer payloads may have none, which proves nothing and refuses nothing.
    static func check(_ bytes: [UInt8], for appID: String) throws(SensitiveDataFault) {
        guard let holder = try? JSONDecoder().decode(Holder.self, from: Data(bytes)) else {
            throw .corrupt
        }
        if let watermark = holder.watermark, watermark.appID != appID {
            throw .wrongApp(watermark: watermark.appID)
        }
    }
}
