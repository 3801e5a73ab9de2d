import HostAPI
import OpenPlatform
import Storage

/// A person with a phone that runs one mini-app on a platform in memory.
struct World {
    let platform: OpenPlatform
    let database: SQLiteDatabase
    let screen = FakePhone()
    var origin: CallOrigin
    var settings = HostSettings()
    var registry = HostRegistry.standard

    init(
        hostApp: HostApp = .douyin,
        baseLibrary: Version = "3.35.0",
        gesture: Gesture? = .tap,
        platformSettings: PlatformSettings = PlatformSettings()
    ) throws {
        let clock = PlatformClock.frozen(at: PlatformInstant(seconds: 1_767_225_600))
        database = try SQLiteDatabase.inMemory()
        platform = try OpenPlatform(
            database: database,
            clock: clock,
            random: .seeded(7),
            trace: Trace(clock: clock),
            settings: platformSettings
        )
        _ = try platform.apps.findOrMake("tt1")
        var amy = Person(id: "amy", nickname: "小满")
        amy.avatarURL = "https://example.com/amy.png"
        amy.phone = PhoneNumber(countryCode: "86", number: "13800008000")
        _ = try platform.people.create(amy)
        origin = CallOrigin(
            appID: "tt1",
            personID: "amy",
            deviceID: "phone-1",
            hostApp: hostApp,
            baseLibrary: baseLibrary,
            model: .usual,
            gesture: gesture
        )
    }

    /// Calls a function, and gives what `success` or `fail` gets, or what a synchronous function returns.
    @discardableResult
    func call(_ name: String, _ arguments: JSONValue = [:]) async -> JSONValue {
        await answer(name, arguments).value
    }

    /// Calls a function.
    func answer(_ name: String, _ arguments: JSONValue = [:]) async -> HostAnswer {
        await registry.invoke(name, request(arguments))
    }

    /// Taps a button with an `open-type`, and gives its event's detail.
    func press(_ openType: String, _ dataset: JSONValue = [:]) async -> JSONValue {
        switch registry.press(openType, request(["dataset": dataset, "attributes": [:]])) {
        case .finished(let answer): answer.value
        case .waiting(let rest): await rest().value
        }
    }

    /// The call as it reaches the registry.
    func request(_ arguments: JSONValue) -> HostCall {
        HostCall(
            arguments: arguments,
            origin: origin,
            platform: platform,
            phone: screen.phone,
            settings: settings
        )
    }

    /// Signs the person out of the host app.
    func signOut() throws {
        let patch: JSONValue = ["signed_in": [origin.hostApp.rawValue: false]]
        _ = try platform.people.update("amy", patch: patch).get()
    }

    /// Whose data the app keeps.
    var owner: StorageOwner {
        let account = AccountKey(appID: origin.appID, person: origin.personID, hostApp: origin.hostApp)
        return StorageOwner(account: account, device: origin.deviceID)
    }

    /// The newest step of the trace.
    var lastStep: TraceEntry? { platform.trace.entries().last }

    /// Makes a folder below `ttfile://user`.
    func makeFolder(_ path: String) throws {
        guard let path = FilePath(path) else { return }
        try platform.localFiles.makeFolder(path, recursive: true, of: owner).get()
    }

    /// Writes a file below `ttfile://user`.
    func write(_ bytes: [UInt8], to path: String) throws {
        guard let path = FilePath(path) else { return }
        try platform.localFiles.write(bytes, to: path, of: owner).get()
    }

    /// Leaves no room below `ttfile://user`.
    func fill(withAll limit: Int) throws {
        try write([UInt8](repeating: 0, count: limit - 1), to: "filler")
    }
}
