import OpenPlatform

/// What the faults that somebody set do to a call.
struct InjectedFaults: Sendable {
    private let faults: [Fault]

    /// Counts the call with every fault that it concerns; a database that can't be read has no faults.
    init(_ function: HostFunction, _ call: HostCall) {
        faults =
            (try? call.platform.faults.strike("tt.\(function.name)") {
                FaultSubject(appID: call.origin.appID, person: call.origin.personID)
            }) ?? []
        for fault in faults where fault.failure(of: function) == nil { call.notes.passed(fault.reason) }
    }

    /// How long the function waits before it begins, in real milliseconds; `nil` when it doesn't.
    var delay: Double? {
        let delays = faults.compactMap { fault in
            if case .delay(let milliseconds) = fault.effect { milliseconds } else { nil }
        }
        return delays.isEmpty ? nil : delays.reduce(0, +)
    }

    /// What the function fails with instead of beginning.
    func failure(of function: HostFunction) -> HostFailure? {
        faults.lazy.compactMap { $0.failure(of: function) }.first
    }
}

extension Fault {
    /// The function's own row with that number, or a row with nothing but the number.
    fileprivate func failure(of function: HostFunction) -> HostFailure? {
        guard case .error(let code) = effect else { return nil }
        let own = function.errors.rows.first { $0.errNo == .number(code) || $0.errorCode == code }
        return HostFailure(own ?? .injected(code), "\(id)", because: self)
    }
}

extension HostError {
    /// What a fault fails with whose number the function's page doesn't list.
    fileprivate static func injected(_ code: Int) -> HostError {
        HostError(
            "fault %@",
            errNo: .number(code),
            .inferred,
            meaning: Phrase(en: "a fault was set", zh: "设置了故障")
        )
    }
}
