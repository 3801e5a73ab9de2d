import Foundation
import Hummingbird
import HummingbirdCore
package import Logging
import MiniAppRuntime
import NIOCore
package import OpenPlatform
import ServiceLifecycle
import HostAPI

/// The server in one piece: the open platform's endpoints, the control API, and the simulator.
package struct QuaverServer: Service {
    /// The phones.
    package let studio: DeviceStudio

    private let application: Application<WorldsResponder>
    private let network: NetworkClient
    private let worlds: Worlds
    private let courier: CallbackCourier
    private let platform: OpenPlatform

    /// Puts a server together; ``run()`` starts it.
    ///
    /// - Parameters:
    ///   - platform: The rules and the state.
    ///   - configuration: Where to listen, and what else may be chosen.
    ///   - logger: Where accidents go.
    ///   - onListening: Is told the address once connections are taken, before the first is answered.
    package init(
        platform: OpenPlatform,
        configuration: ServerConfiguration = ServerConfiguration(),
        logger: Logger,
        onListening: @escaping @Sendable (_ origin: String, DeviceStudio) async -> Void = { _, _ in }
    ) {
        let network = NetworkClient()
        let studio = DeviceStudio(
            surroundings: DeviceSurroundings(
                platform: platform,
                settings: configuration.hostSettings,
                network: network.network
            ),
            scriptSeconds: configuration.scriptSeconds
        )
        let courier = CallbackCourier(platform: platform, logger: logger) { await network.deliver($0) }
        let guardian = OriginGuard(otherNames: [configuration.host])
        let socket = LiveSocket(studio: studio, guardian: guardian)
        let threads = RequestThreads()
        let worlds = Worlds(most: configuration.mostWorlds) { [settings = platform.settings] in
            try World(
                settings,
                WorldSurroundings(
                    configuration: configuration,
                    network: network,
                    guardian: guardian,
                    threads: threads,
                    logger: logger
                )
            )
        }
        self.worlds = worlds
        self.platform = platform
        self.network = network
        self.courier = courier
        self.studio = studio
        application = Application(
            responder: WorldsResponder(
                main: Self.responder(platform, studio, courier, guardian, configuration, threads),
                worlds: worlds,
                guardian: guardian
            ),
            server: .http1(
                webSockets: socket.endpoint(beside: worlds),
                requestSeconds: configuration.requestSeconds
            ),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                serverName: nil
            ),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? configuration.port
                let origin = "http://\(configuration.host):\(port)"
                studio.listens(at: origin)
                worlds.listens(at: origin)
                await onListening(origin, studio)
            },
            logger: logger
        )
    }

    /// Serves until the service group shuts down, then lets phones and connections go.
    ///
    /// - Throws: Why it can't listen; everything is let go of as well.
    package func run() async throws {
        do {
            try await serve()
        } catch {
            await letGo()
            throw error
        }
        await letGo()
    }

    private func letGo() async {
        platform.trace.finish()
        await network.close()
    }

    private func serve() async throws {
        let threads = RequestThreads(count: 2)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { await studio.roster.run() }
            group.addTask { await worlds.run() }
            group.addTask(executorPreference: threads) { await courier.run() }
            try await application.run()
            group.cancelAll()
        }
    }

    static func responder(
        _ platform: OpenPlatform,
        _ studio: DeviceStudio,
        _ courier: CallbackCourier,
        _ guardian: OriginGuard,
        _ configuration: ServerConfiguration,
        _ threads: RequestThreads = RequestThreads()
    ) -> MethodGuard {
        let router = Router(context: QuaverContext.self)
        router.add(middleware: AccidentMiddleware())
        router.add(middleware: OriginGuardMiddleware(guardian: guardian))
        router.add(middleware: RequestThreadsMiddleware(threads: threads))
        OpenAPIRoutes(platform: platform, requests: studio.surroundings.requests).add(to: router)
        SimulatorRoutes(studio: studio, webRoot: configuration.webRoot).add(to: router)
        let control = router.group("/_quaver/v1")
        Health().add(to: control)
        StateRoutes(platform: platform).add(to: control)
        ClockRoutes(platform: platform).add(to: control)
        TraceRoutes(platform: platform).add(to: control)
        DirectoryRoutes.apps(of: platform).add(to: control)
        TemplateRoutes(platform: platform).add(to: control)
        DirectoryRoutes.people(of: platform).add(to: control)
        PersonActions(platform: platform).add(to: control)
        DeliveryRoutes(platform: platform).add(to: control)
        CallbackRoutes(platform: platform, courier: courier).add(to: control)
        PhoneAction(platform: platform).add(to: control)
        OrderRoutes(platform: platform).add(to: control)
        SubscribeRoutes(platform: platform).add(to: control)
        FollowRoutes(platform: platform).add(to: control)
        InboxRoutes(platform: platform).add(to: control)
        AccountRoutes(platform: platform).add(to: control)
        FaultRoutes(platform: platform).add(to: control)
        SnapshotRoutes(platform: platform).add(to: control)
        DeviceRoutes(studio: studio).add(to: control)
        return MethodGuard(router)
    }
}
