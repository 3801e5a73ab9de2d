/// Carries one request to the platform and its answer back.
public protocol DouyinTransport: Sendable {
    /// Sends a request.
    ///
    /// - Parameters:
    ///   - request: What to send.
    ///   - seconds: The longest time until the whole answer is there.
    /// - Returns: The answer, whatever its status.
    /// - Throws: Anything; the client takes it for ``DouyinError/Code/unreachable``, and
    ///   ``DouyinTimeout`` for ``DouyinError/Code/timedOut``.
    func send(_ request: DouyinRequest, within seconds: Double) async throws -> DouyinResponse
}

/// A request to the platform.
public struct DouyinRequest: Sendable, Hashable {
    /// `GET` or `POST`.
    public var method: String

    /// The whole address, query included.
    public var url: String

    /// Names and values, in order.
    public var headers: [Header]

    /// The bytes of the body, empty for `GET`.
    public var body: [UInt8]

    /// A line of the head.
    public struct Header: Sendable, Hashable {
        /// The name, in any case.
        public let name: String

        /// The value.
        public let value: String

        /// Makes a line.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

/// An answer of the platform.
public struct DouyinResponse: Sendable, Hashable {
    /// The HTTP status; refusals of the platform mostly come with 200.
    public let status: Int

    /// Names and values, in order.
    public let headers: [DouyinRequest.Header]

    /// The bytes of the body.
    public let body: [UInt8]

    /// Puts an answer together.
    public init(status: Int, headers: [DouyinRequest.Header], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, by its name in any case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// The answer did not come in time.
public struct DouyinTimeout: Error, Sendable, Hashable {
    /// Says that it took too long.
    public init() {}
}
