import HTTPTypes
import MiniAppRuntime
import OpenPlatform
import Synchronization

/// The worlds below `/t/NAME`, each made when somebody first asks for it.
final class Worlds: Sendable {
    private struct State {
        var worlds: [String: World] = [:]
        var origin = ""
    }

    private let state = Mutex(State())
    private let most: Int
    private let make: @Sendable () throws -> World
    private let arrivals = AsyncStream.makeStream(of: World.self)

    /// An empty universe.
    ///
    /// - Parameters:
    ///   - most: How many worlds there may be.
    ///   - make: Makes a world.
    init(most: Int, make: @escaping @Sendable () throws -> World) {
        self.most = most
        self.make = make
    }

    /// Takes note of where the server listens.
    func listens(at origin: String) { state.withLock { $0.origin = origin } }

    /// The world of a name, if somebody asked for it before.
    subscript(name: String) -> World? { state.withLock { $0.worlds[name] } }

    /// The world of a name, made now if need be.
    ///
    /// - Throws: ``ControlError`` when there are too many, and what making one throws.
    func world(named name: String) throws -> World {
        try state.withLock { state in
            if let world = state.worlds[name] { return world }
            guard state.worlds.count < most else { throw Self.tooMany(most) }
            let world = try make()
            world.studio.listens(at: "\(state.origin)/t/\(name)")
            state.worlds[name] = world
            arrivals.continuation.yield(world)
            return world
        }
    }

    /// Ends a world; who asks for its name again gets a new one.
    ///
    /// - Returns: False when there is none with this name.
    func remove(_ name: String) -> Bool {
        guard let world = state.withLock({ $0.worlds.removeValue(forKey: name) }) else { return false }
        world.studio.roster.finish()
        return true
    }

    /// Carries the phones of all worlds until the task is cancelled, and ends a world when its phones are off.
    func run() async {
        await withDiscardingTaskGroup { group in
            for await world in arrivals.stream {
                group.addTask { await world.run() }
            }
            group.cancelAll()
        }
    }

    private static func tooMany(_ most: Int) -> ControlError {
        ControlError(
            status: .tooManyRequests,
            code: "too_many_worlds",
            message: "there are \(most) worlds; end one with DELETE /t/NAME"
        )
    }
}
