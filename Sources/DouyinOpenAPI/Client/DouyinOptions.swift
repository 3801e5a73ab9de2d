public import Logging

/// How a client works; every member has a value that is right for most.
public struct DouyinOptions: Sendable {
    /// Where tokens live; share one among the processes of a service (see ``TokenStore``).
    public var tokenStore: any TokenStore

    /// What carries requests.
    public var transport: any DouyinTransport

    /// What the client logs to; secrets never stand in it.
    public var logger: Logger

    /// The longest time for one request, in seconds.
    public var timeout: Double

    /// When tokens are refreshed.
    public var tokenPolicy: TokenPolicy

    /// The time.
    public var clock: DouyinClock

    /// A number from 0 up to 1 for jitter.
    public var random: @Sendable () -> Double

    /// Takes what differs from the usual.
    ///
    /// - Parameters:
    ///   - tokenStore: Where tokens live; this process's memory if left out.
    ///   - transport: What carries requests; the shared `HTTPClient` if left out.
    ///   - logger: What to log to.
    ///   - timeout: The longest time for one request, in seconds.
    ///   - tokenPolicy: When tokens are refreshed.
    ///   - clock: The time.
    ///   - random: A number from 0 up to 1.
    public init(
        tokenStore: any TokenStore = MemoryTokenStore(),
        transport: any DouyinTransport = HTTPTransport(),
        logger: Logger = Logger(label: "douyin"),
        timeout: Double = 10,
        tokenPolicy: TokenPolicy = TokenPolicy(),
        clock: DouyinClock = .system,
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.tokenStore = tokenStore
        self.transport = transport
        self.logger = logger
        self.timeout = timeout
        self.tokenPolicy = tokenPolicy
        self.clock = clock
        self.random = random
    }
}
