import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers with a file of a folder, and refuses to leave the folder.
enum StaticFile {
    static func response(path: String, in root: URL) throws -> Response {
        let base = root.resolvingSymlinksInPath().standardizedFileURL.path
        let decoded = path.removingPercentEncoding ?? path
        let file = root.appending(path: decoded).resolvingSymlinksInPath().standardizedFileURL
        guard file.path.hasPrefix(base + "/"), let data = try? Data(contentsOf: file) else {
            throw HTTPError(.notFound, message: "there is no file \(decoded)")
        }
        return response(bytes: Array(data), type: MediaType.ofFile(named: file.lastPathComponent))
    }

    static func response(bytes: [UInt8], type: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

/// The media types of the files that mini-apps and the simulator consist of.
enum MediaType {
    private static let byExtension = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "json": "application/json; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "ico": "image/x-icon", "mp3": "audio/mpeg",
        "mp4": "video/mp4", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
    ]

    static func ofFile(named name: String) -> String {
        let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return byExtension[suffix] ?? "application/octet-stream"
    }
}
