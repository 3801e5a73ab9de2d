/// Which platform a client talks to.
public struct DouyinEnvironment: Sendable, Hashable {
    /// The host of the older paths, `/api/apps/…` and `/api/v2/tags/…`.
    public let legacyHost: String

    /// The host of the newer paths, `/oauth/…` and `/api/…/v1/…`.
    public let openHost: String

    /// The host of mini-games.
    public let miniGameHost: String

    /// Names the hosts; an address each, without a slash at its end.
    public init(legacyHost: String, openHost: String, miniGameHost: String) {
        self.legacyHost = legacyHost
        self.openHost = openHost
        self.miniGameHost = miniGameHost
    }

    /// The real platform (…/server-api-introduction).
    public static let production = DouyinEnvironment(
        legacyHost: "https://developer.toutiao.com",
        openHost: "https://open.douyin.com",
        miniGameHost: "https://minigame.zijieapi.com/mgplatform"
    )

    /// The platform's sandbox: one host for either.
    ///
    /// It serves what the pages list a sandbox address for: both tokens, code2session, and the check of images.
    public static let sandbox = DouyinEnvironment(everywhere: "https://open-sandbox.douyin.com")

    /// Quaver, the emulator.
    ///
    /// - Parameter url: What `quaver serve` prints, such as `http://127.0.0.1:8787`.
    /// - Returns: The environment.
    public static func quaver(_ url: String = "http://127.0.0.1:8787") -> DouyinEnvironment {
        DouyinEnvironment(everywhere: url.hasSuffix("/") ? String(url.dropLast()) : url)
    }

    private init(everywhere host: String) {
        self.init(legacyHost: host, openHost: host, miniGameHost: host)
    }
}
