import OpenPlatform

/// One call on its way through checks, body, answer and trace.
struct Invocation: Sendable {
    private let function: HostFunction
    private let admission: Admission
    private let record: CallRecord

    init(_ function: HostFunction, _ call: HostCall) {
        self.function = function
        let stopwatch = call.platform.clock.stopwatch()
        admission = Admission(function, call)
        record = CallRecord(function: function, admission: admission, stopwatch: stopwatch)
    }

    func start() -> HostReply {
        if let refusal = admission.refusal { return .finished(end(.failure(refusal))) }
        let faults = InjectedFaults(function, admission.call)
        if let delay = faults.delay {
            record.begin()
            return .waiting { await wait(delay, before: faults.failure(of: function)) }
        }
        if let failure = faults.failure(of: function) { return .finished(end(.failure(failure))) }

        switch function.body {
        case .immediate(let body):
            return .finished(end(Result { () throws(HostFailure) in try body(admission.call) }))
        case .waiting(let body):
            record.begin()
            return .waiting { await wait(for: body) }
        case .kernel:
            return .finished(end(.success([:])))
        case .absent:
            return .finished(end(.failure(HostFailure(.absent, function.name))))
        }
    }

    private func wait(
        for body: @Sendable (HostCall) async throws(HostFailure) -> JSONValue
    ) async -> HostAnswer {
        do {
            return end(.success(try await body(admission.call)))
        } catch {
            return end(.failure(error))
        }
    }

    /// Carries the function out, or fails, after a fault has kept it waiting; cancelling ends the wait.
    private func wait(_ milliseconds: Double, before failure: HostFailure?) async -> HostAnswer {
        try? await admission.call.platform.clock.wait(milliseconds: milliseconds)
        if let failure { return end(.failure(failure)) }
        switch function.body {
        case .immediate(let body):
            return end(Result { () throws(HostFailure) in try body(admission.call) })
        case .waiting(let body): return await wait(for: body)
        case .kernel: return end(.success([:]))
        case .absent: return end(.failure(HostFailure(.absent, function.name)))
        }
    }

    private func end(_ result: Result<JSONValue, HostFailure>) -> HostAnswer {
        record.end(result)
        switch result {
        case .success(let value): return .success(of: function, value, admission.call.origin.baseLibrary)
        case .failure(let failure): return .failure(of: function, failure)
        }
    }
}
