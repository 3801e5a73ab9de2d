/// An answer as it came over the wire.
package struct RawAnswer: Sendable {
    /// The status code.
    package let status: Int

    /// The header fields, their names in small letters.
    package let headers: [String: String]

    /// The body.
    package let body: [UInt8]

    /// The body as text.
    package var text: String { String(decoding: body, as: UTF8.self) }
}

extension RawConnection {
    /// Reads the status and the header fields of an answer.
    package func head() async throws -> RawAnswer {
        let lines = try await text(through: "\r\n\r\n").split(separator: "\r\n")
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
            if parts.count == 2 { headers[parts[0].lowercased()] = String(parts[1]) }
        }
        return RawAnswer(status: status ?? 0, headers: headers, body: [])
    }

    /// Reads a whole answer, whose length must be given.
    package func answer() async throws -> RawAnswer {
        let head = try await head()
        let length = head.headers["content-length"].flatMap { Int($0) } ?? 0
        return RawAnswer(status: head.status, headers: head.headers, body: try await bytes(length))
    }

    /// Sends a request.
    ///
    /// - Parameters:
    ///   - line: The method and the target, such as `GET /a`.
    ///   - headers: The header fields besides `Host` and `Content-Length`; `Host` here replaces the usual one.
    ///   - body: The body.
    /// - Throws: Why nothing can be sent.
    package func ask(_ line: String, headers: [String: String] = [:], body: String? = nil) async throws {
        var fields = ["Host": "127.0.0.1"].merging(headers) { $1 }
        if let body { fields["Content-Length"] = String(body.utf8.count) }
        let lines = ["\(line) HTTP/1.1"] + fields.map { "\($0): \($1)" }
        try await send(lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? ""))
    }

    /// Sends a request and reads its answer.
    ///
    /// - Parameters:
    ///   - line: The method and the target, such as `GET /a`.
    ///   - headers: The header fields besides `Host` and `Content-Length`; `Host` here replaces the usual one.
    ///   - body: The body.
    /// - Returns: The answer.
    /// - Throws: ``Ended`` when the other side says less than that.
    package func request(
        _ line: String,
        headers: [String: String] = [:],
        body: String? = nil
    ) async throws -> RawAnswer {
        try await ask(line, headers: headers, body: body)
        return try await answer()
    }
}
