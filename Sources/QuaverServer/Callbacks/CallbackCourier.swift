import Logging
import OpenPlatform

/// Brings to developers' servers what the platform tells them, as soon as it is due.
///
/// It sleeps until a delivery is put in or the platform's clock reaches the next repetition. Requests run side by side, up to
/// ``mostUnderWay``, so that a server that doesn't answer keeps nobody else waiting for long.
struct CallbackCourier: Sendable {
    /// Sends a request and gives the answer, however long it takes; ends soon when it is cancelled.
    typealias Sending = @Sendable (CallbackRequest) async -> Result<CallbackReply, DeliveryFault>

    /// How many requests are under way at the same time.
    static let mostUnderWay = 8

    let platform: OpenPlatform
    let logger: Logger
    let send: Sending

    /// Delivers until the task is cancelled; what is under way then is delivered by the next one to run.
    func run() async {
        let slots = Slots(Self.mostUnderWay)
        do { try platform.resumeDeliveries() } catch { report(error) }
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let calls = platform.deliveryCalls()
                let (due, next) = take(slots)
                for delivery in due {
                    group.addTask { await deliver(delivery, slots) }
                }
                await pause(until: next, or: calls)
            }
        }
    }

    /// Sends one delivery, waits for the answer as long as its kind allows, and notes what came of it.
    ///
    /// - Parameter due: The delivery.
    /// - Returns: Why it was for nothing, `nil` when the server took it.
    /// - Throws: `CancellationError`, or what the database throws; the delivery is under way still.
    func attempt(_ due: DueDelivery) async throws -> DeliveryFault? {
        let watch = platform.clock.stopwatch()
        let answer = await answer(to: due)
        try Task.checkCancellation()
        return try platform.settle(due, answer, milliseconds: watch.milliseconds)
    }

    /// Takes as many deliveries as there are slots, and says when to look again unless the bell rings before.
    private func take(_ slots: Slots) -> (due: [DueDelivery], next: PlatformInstant?) {
        let free = slots.free
        guard free > 0 else { return ([], nil) }
        do {
            let (due, next) = try platform.takeDeliveries(limit: free)
            slots.take(due.count)
            return (due, due.count < free ? next : nil)
        } catch {
            report(error)
            return ([], nil)
        }
    }

    private func deliver(_ due: DueDelivery, _ slots: Slots) async {
        do {
            _ = try await attempt(due)
        } catch is CancellationError {
            return
        } catch {
            report(error)
        }
        slots.giveBack()
        platform.callForDeliveries()
    }

    private func answer(to due: DueDelivery) async -> Result<CallbackReply, DeliveryFault> {
        let request: CallbackRequest
        switch due.request {
        case .success(let ready): request = ready
        case .failure(let fault): return .failure(fault)
        }
        let tooSlow = DeliveryFault.tooSlow(seconds: due.timeout)
        return await withTaskGroup(of: Result<CallbackReply, DeliveryFault>.self) { group in
            group.addTask { await send(request) }
            group.addTask {
                try? await platform.clock.wait(milliseconds: due.timeout * 1_000)
                return .failure(tooSlow)
            }
            defer { group.cancelAll() }
            return await group.next() ?? .failure(tooSlow)
        }
    }

    private func pause(until next: PlatformInstant?, or calls: AsyncStream<Void>) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in calls { break } }
            if let next { group.addTask { try? await platform.clock.sleep(until: next) } }
            await group.next()
            group.cancelAll()
        }
    }

    private func report(_ error: any Error) {
        logger.error("deliveries can't be read or written", metadata: ["error": "\(error)"])
    }
}
