import Metrics
import Tracing

extension DouyinOptions {
    /// Sends a request under a span, measures it, and words what goes wrong on the way.
    func send(_ request: DouyinRequest, call: String, appID: String) async throws(DouyinError) -> Reply {
        let started = clock.now()
        do {
            let reply = try await withSpan("douyin \(call)", ofKind: .client) { span in
                span.attributes["douyin.app_id"] = appID
                span.attributes["http.request.method"] = request.method
                let response = try await transport.send(request, within: timeout)
                span.attributes["http.response.status_code"] = response.status
                return Reply(response: response)
            }
            measure(call, "answered", since: started)
            return reply
        } catch {
            let failure = Self.failure(error, call: call, seconds: timeout)
            measure(call, failure.code.label, since: started)
            throw failure
        }
    }

    /// Counts a failure that the platform answered.
    static func count(_ failure: DouyinError) {
        let dimensions = [("call", failure.call), ("code", failure.code.label)]
        Counter(label: "douyin_errors", dimensions: dimensions).increment()
    }

    private func measure(_ call: String, _ outcome: String, since started: Double) {
        let timer = Timer(label: "douyin_call_seconds", dimensions: [("call", call), ("outcome", outcome)])
        timer.recordSeconds(clock.now() - started)
    }

    private static func failure(_ error: any Error, call: String, seconds: Double) -> DouyinError {
        switch error {
        case let error as DouyinError: error
        case is CancellationError: DouyinError(.cancelled, "the task was cancelled", call: call)
        case is DouyinTimeout: DouyinError(.timedOut, "no answer within \(seconds) s", call: call)
        default: DouyinError(.unreachable, "\(error)", call: call)
        }
    }
}
