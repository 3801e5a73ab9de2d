/// A request of the mini-app, ready to be sent.
package struct HTTPExchange: Sendable, Hashable {
    /// The function that sends it.
    package let use: NetworkUse
    /// In capitals.
    package let method: String
    /// Absolute, with scheme and host.
    package let url: String
    /// In the order they are sent.
    package let headers: [HTTPHeader]
    /// `nil` sends none.
    package let body: [UInt8]?
    /// How long the answer may take, in milliseconds.
    package let timeout: Double
    /// Whether redirects are followed.
    package let followsRedirects: Bool
    /// The most bytes that the answer's body may have.
    package let largestReply: Int

    /// Describes a request.
    package init(
        for use: NetworkUse = .request,
        method: String,
        url: String,
        headers: [HTTPHeader],
        body: [UInt8]?,
        timeout: Double,
        followsRedirects: Bool = true,
        largestReply: Int = 64 << 20
    ) {
        self.use = use
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.followsRedirects = followsRedirects
        self.largestReply = largestReply
    }
}

/// One header line.
package struct HTTPHeader: Sendable, Hashable {
    /// The name, in any case.
    package let name: String
    /// The value.
    package let value: String

    /// Writes a header line.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What a server answered.
package struct HTTPReply: Sendable, Hashable {
    /// The status; every one is a success for `tt.request`.
    package let status: Int
    /// In the order they came.
    package let headers: [HTTPHeader]
    /// The body, decoded from its transfer encoding.
    package let body: [UInt8]

    /// Describes an answer.
    package init(status: Int, headers: [HTTPHeader], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Why no answer came.
package enum NetworkFailure: Error, Sendable, Hashable {
    /// The phone is offline.
    case offline
    /// The answer took longer than the time limit.
    case timedOut
    /// The mini-app took the request back.
    case aborted
    /// The name of the host isn't known.
    case unknownHost(String)
    /// Nobody listens there.
    case refused(String)
    /// The connection ended before the answer did, or the answer is no HTTP.
    case broken(String)
    /// The certificate isn't trusted.
    case untrusted(String)
    /// The answer has more bytes than were wanted.
    case tooLarge(limit: Int)
}
