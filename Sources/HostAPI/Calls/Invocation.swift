import OpenPlatform

/// One call on its way through checks, permission, body, answer and trace.
struct Invocation: Sendable {
    private let function: HostFunction
    private let admission: Admission
    private let record: CallRecord

    private var call: HostCall { admission.call }

    init(_ function: HostFunction, _ call: HostCall) {
        self.function = function
        let stopwatch = call.platform.clock.stopwatch()
        admission = Admission(function, call)
        record = CallRecord(function: function, admission: admission, stopwatch: stopwatch)
    }

    func start() -> HostReply {
        if let refusal = admission.refusal { return .finished(end(.failure(refusal))) }
        let faults = InjectedFaults(function, call)
        if let delay = faults.delay {
            return waiting { await wait(delay, before: faults.failure(of: function)) }
        }
        if let failure = faults.failure(of: function) { return .finished(end(.failure(failure))) }
        do {
            return try mayBeginAtOnce() ? begin() : waiting { await passGuardAndRun() }
        } catch {
            return .finished(end(.failure(error)))
        }
    }

    private func begin() -> HostReply {
        switch function.body {
        case .immediate(let body): .finished(end(Result { () throws(HostFailure) in try body(call) }))
        case .waiting: waiting { await run() }
        case .kernel: .finished(end(.success([:])))
        case .absent: .finished(end(.failure(HostFailure(.absent, function.name))))
        }
    }

    private func waiting(_ rest: @escaping @Sendable () async -> HostAnswer) -> HostReply {
        record.begin()
        return .waiting(rest)
    }

    /// Whether the function's scope is settled without asking anybody; the functions of most scopes are used often.
    private func mayBeginAtOnce() throws(HostFailure) -> Bool {
        guard let scope = function.scope else { return true }
        let scopeGuard = ScopeGuard(scope: scope, call: call)
        switch try scopeGuard.firstStep() {
        case .ask: return false
        case .refuse(let refusal): throw scopeGuard.refused(refusal)
        case .pass:
            scopeGuard.note(nil)
            return true
        }
    }

    private func passGuardAndRun() async -> HostAnswer {
        do {
            if let scope = function.scope { try await ScopeGuard(scope: scope, call: call).pass() }
            return await run()
        } catch {
            return end(.failure(error))
        }
    }

    /// Carries the function out, or fails, after a fault has kept it waiting; cancelling ends the wait.
    private func wait(_ milliseconds: Double, before failure: HostFailure?) async -> HostAnswer {
        try? await call.platform.clock.wait(milliseconds: milliseconds)
        if let failure { return end(.failure(failure)) }
        return await passGuardAndRun()
    }

    private func run() async -> HostAnswer {
        do throws(HostFailure) {
            return end(.success(try await value()))
        } catch {
            return end(.failure(error))
        }
    }

    private func value() async throws(HostFailure) -> JSONValue {
        switch function.body {
        case .immediate(let body): try body(call)
        case .waiting(let body): try await body(call)
        case .kernel: [:]
        case .absent: throw HostFailure(.absent, function.name)
        }
    }

    private func end(_ result: Result<JSONValue, HostFailure>) -> HostAnswer {
        record.end(result)
        switch result {
        case .success(let value): return .success(of: function, value, call.origin.baseLibrary)
        case .failure(let failure): return .failure(of: function, failure)
        }
    }
}
