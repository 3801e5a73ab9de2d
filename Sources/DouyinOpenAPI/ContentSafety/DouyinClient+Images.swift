import Foundation

/// An image to be checked.
public enum SubmittedImage: Sendable, Hashable {
    /// The address of an image that the platform can fetch.
    case address(String)

    /// The bytes of an image.
    case bytes([UInt8])

    var wire: [String: WireValue] {
        switch self {
        case .address(let address): ["image": .text(address)]
        case .bytes(let bytes): ["image_data": .text(Data(bytes).base64EncodedString())]
        }
    }
}

extension DouyinClient {
    /// Checks an image before others see it: `censor/image` v3.
    ///
    /// - Parameter image: The image.
    /// - Returns: What each model says.
    /// - Throws: ``DouyinError``.
    public func check(image: SubmittedImage) async throws(DouyinError) -> ContentVerdict {
        var body = image.wire
        body["app_id"] = .text(appID)
        return try await answer(
            to: Call(
                name: "image censor",
                host: .open,
                path: "/api/apps/v1/censor/image/",
                envelope: .censor,
                credential: .clientHeader,
                body: body
            )
        )
    }

    /// Checks an image by the older call, `censor/image` v2.
    ///
    /// - Parameter image: The image.
    /// - Returns: What each model says.
    /// - Throws: ``DouyinError``.
    public func checkV2(image: SubmittedImage) async throws(DouyinError) -> ContentVerdict {
        var body = image.wire
        body["app_id"] = .text(appID)
        return try await answer(
            to: Call(
                name: "image censor v2",
                host: .legacy,
                path: "/api/apps/censor/image",
                envelope: .censor,
                credential: .bodyAccessToken,
                body: body
            )
        )
    }

    /// Checks images for some targets: `tags/image` (mini-games).
    ///
    /// - Parameters:
    ///   - images: The images.
    ///   - targets: `ad`, `porn`, `politics` or `disgusting`.
    /// - Returns: A verdict an image, in their order.
    /// - Throws: ``DouyinError``.
    public func checkTags(
        of images: [SubmittedImage],
        for targets: [String]
    ) async throws(DouyinError) -> [ContentVerdict] {
        let call = Call<TagVerdicts>(
            name: "image tags",
            host: .legacy,
            path: "/api/v2/tags/image/",
            envelope: .tags,
            credential: .tagsHeader,
            body: [
                "targets": .list(targets.map(WireValue.text)),
                "tasks": .list(images.map { .object($0.wire) }),
            ]
        )
        return try await answer(to: call).data
    }
}
