import HTTPTypes
import HostAPI
import Hummingbird
import HummingbirdTesting
import Logging
import MiniAppRuntime
import NIOCore
import OpenPlatform
import Storage
import Testing

@testable import QuaverServer

/// What the server answered.
struct Reply: Sendable {
    let status: Int
    let text: String
    let headers: HTTPFields

    /// The text with `LOGID` for the number of the answer, which its header has as well.
    var steadyText: String {
        headers[.xTtLogid].map { text.replacing($0, with: "LOGID") } ?? text
    }
}

/// The server's routes without a socket, on a platform with one app and one person whose clock stands still.
struct ServerBench {
    let platform: OpenPlatform
    let database: any Database
    let log: BenchLog

    /// Every path with each method that it answers.
    let routes: [AllowedMethods.Route]

    let client: any TestClientProtocol

    static func with(_ body: @Sendable @escaping (ServerBench) async throws -> Void) async throws {
        let clock = PlatformClock.frozen(at: PlatformInstant(seconds: 1_767_225_600))
        let database = try SQLiteDatabase.inMemory()
        let log = BenchLog()
        let platform = try OpenPlatform(
            database: database,
            clock: clock,
            random: .system,
            trace: Trace(clock: clock)
        )
        _ = try platform.apps.create(App(id: "tt1", secret: "s")).get()
        _ = try platform.people.create(Person(id: "amy", nickname: "小满")).get()
        let surroundings = DeviceSurroundings(platform: platform, network: .none)
        let studio = DeviceStudio(surroundings: surroundings, scriptSeconds: 1)
        let courier = CallbackCourier(platform: platform, logger: log.logger) { _ in
            .failure(.broken("no network"))
        }
        let responder = QuaverServer.responder(
            platform,
            studio,
            courier,
            OriginGuard(),
            ServerConfiguration()
        )
        let running = Task { await studio.roster.run() }
        try await Application(responder: responder, logger: log.logger)
            .test(.router) { client in
                try await body(
                    ServerBench(
                        platform: platform,
                        database: database,
                        log: log,
                        routes: responder.allowed.routes,
                        client: client
                    )
                )
                try log.expectNoLeak(from: database)
            }
        running.cancel()
        await running.value
    }

    /// Sends a request as a tool on this machine does, and gives status and body.
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String = "",
        origin: String? = nil,
        headers: HTTPFields = [:]
    ) async throws -> Reply {
        var headers = headers
        headers[.origin] = origin
        return try await send(method, path, bytes: Array(body.utf8), headers)
    }

    /// Sends a request with any bytes as its body.
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        bytes: [UInt8],
        _ headers: HTTPFields = [:]
    ) async throws -> Reply {
        try await client.execute(
            uri: path,
            method: method,
            headers: headers,
            body: bytes.isEmpty ? nil : ByteBuffer(bytes: bytes)
        ) { response in
            Reply(
                status: response.status.code,
                text: String(buffer: response.body),
                headers: response.headers
            )
        }
    }

    /// A login code of amy's.
    func loginCode() throws -> String {
        let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
        let grant = try platform.logIn(LoginRequest(account: account, device: "phone")).get()
        return try #require(grant.code)
    }

    /// A token of the app's.
    func token(_ kind: TokenKind = .access) throws -> String {
        try platform.issueToken(kind, appID: "tt1", secret: "s", grantType: "client_credential").get()
            .token.revealed
    }

    /// What the app's server gets for a login of amy's.
    func session() throws -> (openID: String, key: String) {
        let exchange = CodeExchange(appID: "tt1", secret: "s", code: try loginCode())
        let grant = try platform.exchange(exchange).get()
        return (try #require(grant.openID), try #require(grant.sessionKey?.revealed))
    }
}
