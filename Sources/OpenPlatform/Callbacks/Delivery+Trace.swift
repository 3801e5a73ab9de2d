extension Delivery {
    /// One attempt as a step of the story.
    ///
    /// - Parameters:
    ///   - fault: Why the attempt was for nothing, `nil` when it was not.
    ///   - most: How often it is sent at most.
    ///   - milliseconds: How long it took.
    /// - Returns: The step, from the platform to the developer's server.
    func traceEntry(_ fault: DeliveryFault?, of most: Int, milliseconds: Double) -> TraceEntry {
        var entry = TraceEntry(kind: "callback", name: name, from: .platform, to: .server)
        entry.note = most > 1 ? "\(attempts)/\(most)" : ""
        entry.outcome = fault == nil ? .ok : .failed
        entry.text = ending(fault)
        entry.rules = DeliveryRule.lines(broken: fault?.broken)
        entry.fix = fault?.fix
        entry.milliseconds = milliseconds
        entry.appID = appID
        entry.person = person
        return entry
    }

    private func ending(_ fault: DeliveryFault?) -> Phrase {
        guard let fault else { return Phrase(en: "200", zh: "200") }
        return switch state {
        case .waiting(let moment):
            Phrase(
                en: "\(fault.reason.en); once more at \(moment)",
                zh: "\(fault.reason.zh)；将于 \(moment) 重试"
            )
        case .failed, .delivered, .underWay: fault.reason
        }
    }
}
