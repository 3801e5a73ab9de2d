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

    private func end(_ result: Result<JSONValue, HostFailure>) -> HostAnswer {
        record.end(result)
        switch result {
        case .success(let value): return .success(of: function, value, admission.call.origin.baseLibrary)
        case .failure(let failure): return .failure(of: function, failure)
        }
    }
}
