extension Delivery {
    /// Decides what becomes of a delivery after an attempt.
    ///
    /// - Parameters:
    ///   - fault: Why the attempt was for nothing, `nil` when the server took it.
    ///   - now: When that was known.
    ///   - waits: Seconds before each repetition.
    /// - Returns: The delivery with one attempt more: delivered, waiting for its next attempt, or failed.
    func after(_ fault: DeliveryFault?, at now: PlatformInstant, waits: [Double]) -> Delivery {
        var delivery = self
        delivery.attempts += 1
        delivery.fault = fault.map { Explanation(reason: $0.reason, fix: $0.fix) }
        delivery.status = fault == nil ? 200 : fault?.answeredStatus
        if let fault {
            let repetition = delivery.attempts - 1
            delivery.state =
                fault.mayPass && waits.indices.contains(repetition)
                ? .waiting(until: now + waits[repetition]) : .failed
        } else {
            delivery.state = .delivered
        }
        return delivery
    }

    /// Decides what a replay makes of a delivery: the same message, as if it had never been sent.
    ///
    /// - Parameter now: When somebody asked for it.
    /// - Returns: The delivery, due at once; or why it can't be.
    func replayed(at now: PlatformInstant) -> Result<Delivery, ReplayRefusal> {
        switch state {
        case .waiting, .underWay: return .failure(.notOver(number))
        case .delivered, .failed: break
        }
        var delivery = self
        delivery.attempts = 0
        delivery.state = .waiting(until: now)
        return .success(delivery)
    }
}

/// Why a delivery can't be replayed.
package enum ReplayRefusal: Error, Sendable, Hashable {
    /// No delivery has that number, or it was forgotten.
    case unknown(Int)

    /// It is still being delivered.
    case notOver(Int)
}

extension ReplayRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .unknown(let number): Phrase(en: "there is no delivery \(number)", zh: "没有投递 \(number)")
        case .notOver(let number):
            Phrase(en: "delivery \(number) is still being delivered", zh: "投递 \(number) 仍在进行中")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .unknown:
            Phrase(
                en: "GET /_quaver/v1/deliveries lists those that are kept.",
                zh: "用 GET /_quaver/v1/deliveries 查看保留的投递。"
            )
        case .notOver:
            Phrase(
                en: "Wait until it is delivered or failed; advancing the clock brings its next attempt.",
                zh: "等待其送达或失败；快进时钟可触发下一次尝试。"
            )
        }
    }
}
