public import DouyinOpenAPI
import Logging
import OpenPlatform
import QuaverServer

/// The open platform in the test's own process: no port, no network, a clock that the test moves.
///
/// ```swift
/// @Test(.quaver(scenario: "vip")) func `a member logs in`() async throws {
///     let quaver = try Quaver.current
///     let douyin = try quaver.client(app: "tt0123456789abcdef", secret: "demo-secret")
///     let session = try await douyin.session(code: quaver.loginCode(of: "amy", in: "tt0123456789abcdef"))
///     #expect(session.openID != nil)
/// }
/// ```
public final class Quaver: Sendable {
    @TaskLocal static var running: Quaver?

    let server: InProcessServer

    /// The platform of the running test.
    ///
    /// - Throws: ``QuaverFault/noTrait`` in a test without the trait `.quaver`.
    public static var current: Quaver {
        get throws {
            guard let running else { throw QuaverFault.noTrait }
            return running
        }
    }

    init(_ scenario: Scenario) throws {
        let logger = Logger(label: "quaver") { _ in SwiftLogNoOpLogHandler() }
        server = try InProcessServer(scenario, logger: logger)
    }

    /// A client of one of the scenario's apps, living by the platform's clock.
    ///
    /// - Parameters:
    ///   - id: The app's id.
    ///   - secret: Its secret in the scenario.
    ///   - options: How to work; transport and clock are the platform's. Its time limit is real time, and generous unless
    ///     said otherwise.
    /// - Returns: The client.
    public func client(
        app id: String,
        secret: AppSecret,
        options: DouyinOptions = DouyinOptions(timeout: 300)
    ) -> DouyinClient {
        var options = options
        options.transport = QuaverTransport(server: server)
        // Time limits are real time, and tests run beside many others; nothing here waits for a network.
        options.tokenPolicy.lease = max(options.tokenPolicy.lease, options.timeout * 1.5)
        let clock = server.platform.clock
        options.clock = DouyinClock(
            now: { clock.now().seconds },
            sleep: { try await clock.sleep(until: clock.now() + $0) }
        )
        return DouyinClient(
            app: id,
            secret: secret,
            environment: .quaver("http://localhost"),
            options: options
        )
    }

    func close() { server.close() }
}

/// What a test can get wrong about its platform.
public enum QuaverFault: Error, Sendable, Hashable {
    /// The test has no trait `.quaver`.
    case noTrait

    /// There is no such scenario; the path says where it was looked for.
    case noScenario(path: String)

    /// The scenario can't be read; the text says where and why.
    case badScenario(String)

    /// The control API refused what the test asked for.
    case refused(String)
}

extension QuaverFault: CustomStringConvertible {
    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .noTrait: "this test has no platform: give it the trait .quaver(scenario:)"
        case .noScenario(let path): "there is no scenario at \(path)"
        case .badScenario(let reason): reason
        case .refused(let reason): reason
        }
    }
}
