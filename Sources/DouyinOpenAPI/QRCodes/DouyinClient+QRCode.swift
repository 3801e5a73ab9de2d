import Foundation

extension DouyinClient {
    /// Draws a code that opens the mini-app: `qrcode/create` (v2).
    ///
    /// - Parameters:
    ///   - path: The page with its query; the home page if left out.
    ///   - host: The host app that the code is for.
    ///   - style: How it looks.
    /// - Returns: The bytes of a picture.
    /// - Throws: ``DouyinError``.
    public func qrCode(
        path: String? = nil,
        host: QRCodeHost = .douyin,
        style: QRCodeStyle = QRCodeStyle()
    ) async throws(DouyinError) -> [UInt8] {
        var body = style.wire
        body["appid"] = .text(appID)
        body["app_name"] = .text(host.rawValue)
        body["path"] = path.map { .text(Self.encoded($0)) }
        let call = Call<Picture>(
            name: "qrcode",
            host: .open,
            path: "/api/apps/v1/qrcode/create/",
            envelope: .open,
            credential: .clientHeader,
            body: body
        )
        return try await answer(to: call).bytes
    }

    /// Draws a code by the older call, whose answer is the picture itself: `qrcode` (v1).
    ///
    /// - Parameters:
    ///   - path: The page with its query; the home page if left out.
    ///   - host: The host app that the code is for.
    ///   - style: How it looks.
    /// - Returns: The bytes of a picture.
    /// - Throws: ``DouyinError``.
    public func qrCodeV1(
        path: String? = nil,
        host: QRCodeHost = .toutiao,
        style: QRCodeStyle = QRCodeStyle()
    ) async throws(DouyinError) -> [UInt8] {
        var body = style.wire
        body["appname"] = .text(host.rawValue)
        body["path"] = path.map { .text(Self.encoded($0)) }
        let call = Call<Nothing>(
            name: "qrcode v1",
            host: .legacy,
            path: "/api/apps/qrcode",
            envelope: .legacyV1,
            credential: .bodyAccessToken,
            body: body
        )
        return try await exchange(call).response.body
    }

    /// The pages want the path percent-encoded once.
    private static func encoded(_ path: String) -> String {
        path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? path
    }
}

private struct Picture: Decodable, Sendable {
    let bytes: [UInt8]

    private enum Key: String, CodingKey {
        case text = "img"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        bytes = Array(try fields.decode(Data.self, forKey: .text))
    }
}
