import OpenPlatform

/// What a file is, by the end of its name or the type that a server gave it.
struct FileKind: Sendable, Hashable {
    /// The end of its name, with the dot; empty when it isn't known.
    let suffix: String

    /// The content type.
    var contentType: String {
        Self.types.first { $0.suffix == suffix.lowercased() }?.type ?? "application/octet-stream"
    }

    /// Knows a file by its name.
    init(name: String) {
        suffix = FilePath(name)?.suffix ?? ""
    }

    /// Knows a downloaded file by its `Content-Type`, else by the end of its address (…/tt-download-file).
    init(of reply: HTTPReply, at address: RequestAddress) {
        let type = reply.headers.first { $0.name.lowercased() == "content-type" }?.value
            .split(separator: ";").first?
            .lowercased()
        let known = Self.types.first { $0.type == type }?.suffix
        let named = FilePath(address.path)?.suffix ?? ""
        let isPlain = named.utf8.dropFirst().allSatisfy { $0.isLetterOrDigit } && named.utf8.count <= 10
        suffix = known ?? (isPlain ? named : "")
    }

    private static let types: [(suffix: String, type: String)] = [
        (".png", "image/png"), (".jpg", "image/jpeg"), (".jpeg", "image/jpeg"), (".gif", "image/gif"),
        (".webp", "image/webp"), (".svg", "image/svg+xml"), (".mp4", "video/mp4"), (".mp3", "audio/mpeg"),
        (".m4a", "audio/mp4"), (".wav", "audio/wav"), (".txt", "text/plain"), (".html", "text/html"),
        (".json", "application/json"), (".pdf", "application/pdf"), (".zip", "application/zip"),
        (".csv", "text/csv"), (".xml", "application/xml"),
    ]
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
