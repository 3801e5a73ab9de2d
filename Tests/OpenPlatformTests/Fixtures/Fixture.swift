import OpenPlatform
import Storage
import StorageTesting

/// One app and one person on a platform of its own, with a frozen clock and repeatable randomness.
struct Fixture {
    static let start = PlatformInstant(seconds: 1_767_225_600)
    static let appID = "tt0123456789abcdef"
    static let secret: Secret = "demo-secret"
    static let device = "device-1"

    let platform: OpenPlatform
    let database: any Database

    var clock: PlatformClock { platform.clock }

    /// Opens a platform; a database that was used before keeps what it holds.
    init(
        database: (any Database)? = nil,
        clock: PlatformClock = .frozen(at: Fixture.start),
        settings: PlatformSettings = PlatformSettings(),
        random: RandomBytes = .seeded(7)
    ) throws {
        let database = try database ?? StoreKind.usual.open()
        self.database = database
        platform = try OpenPlatform(
            database: database,
            clock: clock,
            random: random,
            trace: Trace(clock: clock),
            settings: settings
        )
    }

    /// The same, with the app and a person called `amy`.
    static func populated(
        database: (any Database)? = nil,
        settings: PlatformSettings = PlatformSettings(),
        random: RandomBytes = .seeded(7)
    ) throws -> Fixture {
        let fixture = try Fixture(database: database, settings: settings, random: random)
        _ = try fixture.platform.apps.create(App(id: appID, secret: secret)).get()
        _ = try fixture.platform.people.create(Person(id: "amy", nickname: "小满")).get()
        return fixture
    }

    static func account(_ person: String = "amy", on hostApp: HostApp = .douyin) -> AccountKey {
        AccountKey(appID: appID, person: person, hostApp: hostApp)
    }

    func logIn(_ account: AccountKey = account(), device: String = device) throws -> LoginGrant {
        try platform.logIn(LoginRequest(account: account, device: device)).get()
    }

    func exchange(
        code: String? = nil,
        anonymousCode: String? = nil,
        appID: String = appID,
        secret: Secret = secret
    ) throws -> Result<SessionGrant, SessionRefusal> {
        let exchange = CodeExchange(appID: appID, secret: secret, code: code, anonymousCode: anonymousCode)
        return try platform.exchange(exchange)
    }
}

extension Result {
    /// The refusal, `nil` for a success.
    var refusal: Failure? {
        if case .failure(let refusal) = self { refusal } else { nil }
    }
}
