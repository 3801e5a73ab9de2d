/// A body of `multipart/form-data` (RFC 7578).
struct MultipartForm: Sendable {
    private let boundary: String
    private var parts: [UInt8] = []

    init(boundary: String) { self.boundary = boundary }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// The whole body, with its end.
    var bytes: [UInt8] { parts + Array("--\(boundary)--\r\n".utf8) }

    mutating func append(field name: String, _ value: String) {
        begin("Content-Disposition: form-data; name=\"\(Self.quoted(name))\"")
        parts += Array(value.utf8) + Array("\r\n".utf8)
    }

    mutating func append(file name: String, named fileName: String, type: String, _ bytes: [UInt8]) {
        begin(
            "Content-Disposition: form-data; name=\"\(Self.quoted(name))\"; filename=\"\(Self.quoted(fileName))\"",
            "Content-Type: \(type)"
        )
        parts += bytes + Array("\r\n".utf8)
    }

    private mutating func begin(_ lines: String...) {
        parts += Array("--\(boundary)\r\n".utf8)
        for line in lines { parts += Array("\(line)\r\n".utf8) }
        parts += Array("\r\n".utf8)
    }

    /// A name can't end its quotes or its line; browsers write it so.
    private static func quoted(_ name: String) -> String {
        name.replacing("\r\n", with: "%0D%0A").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
            .replacing("\"", with: "%22")
    }
}
