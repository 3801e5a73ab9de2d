import Foundation

/// An image that a back end wants checked.
package enum SubmittedImage: Sendable, Hashable {
    /// Where it lies; nobody fetches it.
    case link(String)

    /// The file itself.
    case data([UInt8])
}

extension SubmittedImage {
    /// Reads the parameters `image` and `image_data`; with an address the data counts for nothing
    /// (…/content-security/picture-detect-v2).
    package static func read(image: String?, imageData: String?) -> Result<SubmittedImage, ImageRefusal> {
        if let image {
            guard image.hasPrefix("https://") || image.hasPrefix("http://") else { return .failure(.badLink) }
            return .success(.link(image))
        }
        guard let imageData else { return .failure(.missing) }
        guard let data = Data(base64Encoded: imageData), !data.isEmpty else { return .failure(.badData) }
        return .success(.data(Array(data)))
    }
}
