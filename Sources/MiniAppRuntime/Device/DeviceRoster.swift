import Synchronization

/// The phones that are switched on; ``run()`` carries all of them.
package final class DeviceRoster: Sendable {
    private struct State {
        var devices: [(id: String, device: Device)] = []
        var made = 0
    }

    private let state = Mutex(State())
    private let arrivals: (stream: AsyncStream<Device>, continuation: AsyncStream<Device>.Continuation)

    /// An empty roster.
    package init() { arrivals = AsyncStream.makeStream(of: Device.self) }

    /// The phones in the order they were switched on.
    package var all: [Device] { state.withLock { $0.devices.map(\.device) } }

    /// The phone with an id.
    package subscript(id: String) -> Device? {
        state.withLock { state in state.devices.first { $0.id == id }?.device }
    }

    /// An id that no phone of this roster had.
    package func nextID() -> String {
        state.withLock { state in
            state.made += 1
            return "device-\(state.made)"
        }
    }

    /// Switches a phone on; its work begins.
    package func add(_ device: Device) {
        state.withLock { $0.devices.append((device.id, device)) }
        arrivals.continuation.yield(device)
    }

    /// Switches a phone off.
    ///
    /// - Returns: False when there is none with this id.
    package func remove(_ id: String) async -> Bool {
        let found = state.withLock { state -> Device? in
            guard let place = state.devices.firstIndex(where: { $0.id == id }) else { return nil }
            return state.devices.remove(at: place).device
        }
        await found?.close()
        return found != nil
    }

    /// Lets ``run()`` end, which switches every phone off.
    package func finish() { arrivals.continuation.finish() }

    /// Carries the phones until the task is cancelled or nobody may add one, then closes them all.
    package func run() async {
        await withDiscardingTaskGroup { group in
            for await device in arrivals.stream {
                group.addTask { await device.run() }
            }
            group.cancelAll()
        }
    }
}
