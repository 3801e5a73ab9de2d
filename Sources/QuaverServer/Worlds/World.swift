import HostAPI
import Logging
import MiniAppRuntime
import OpenPlatform
import Storage

/// A platform with its phones, in memory, that shares nothing but the process with its neighbours.
struct World: Sendable {
    let studio: DeviceStudio
    let responder: MethodGuard
    let socket: LiveSocket

    private let platform: OpenPlatform
    private let courier: CallbackCourier
    private let database: any Database
    private let threads: RequestThreads

    /// Makes a world that begins with the configuration's scenario.
    init(_ settings: PlatformSettings, _ surroundings: WorldSurroundings) throws {
        let configuration = surroundings.configuration
        let clock = PlatformClock()
        database = try SQLiteDatabase.inMemory()
        platform = try OpenPlatform(
            database: database,
            clock: clock,
            random: .system,
            trace: Trace(clock: clock),
            settings: settings
        )
        try platform.replace(with: configuration.scenario)
        studio = DeviceStudio(
            surroundings: DeviceSurroundings(
                platform: platform,
                settings: configuration.hostSettings,
                network: surroundings.network.network
            ),
            scriptSeconds: configuration.scriptSeconds
        )
        courier = CallbackCourier(platform: platform, logger: surroundings.logger) {
            [network = surroundings.network] in
            await network.deliver($0)
        }
        responder = QuaverServer.responder(
            platform,
            studio,
            courier,
            surroundings.guardian,
            configuration,
            surroundings.threads
        )
        threads = surroundings.threads
        socket = LiveSocket(studio: studio, guardian: surroundings.guardian)
    }

    /// Carries the phones and brings the developers' servers what they are to hear, until the phones are off.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask(executorPreference: threads) { await courier.run() }
            await studio.roster.run()
            group.cancelAll()
        }
        platform.trace.finish()
        try? database.close()
    }
}

/// What all worlds of a server have in common.
struct WorldSurroundings: Sendable {
    let configuration: ServerConfiguration
    let network: NetworkClient
    let guardian: OriginGuard
    let threads: RequestThreads
    let logger: Logger
}
