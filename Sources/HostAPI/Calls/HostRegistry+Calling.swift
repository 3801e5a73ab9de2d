import OpenPlatform

extension HostRegistry {
    /// Begins a call: makes all checks, and carries the function out as far as it goes without waiting.
    ///
    /// The checks come in the order existence, base library, host app, background, gesture, parameters; the first one
    /// that fails refuses the call. Each call leaves one entry in the trace.
    ///
    /// - Parameters:
    ///   - name: The function, without `tt.`.
    ///   - call: The arguments and who calls.
    /// - Returns: The answer, or the rest of the work.
    package func start(_ name: String, _ call: HostCall) -> HostReply {
        let function = function(named: name) ?? .unknown(name)
        return Invocation(function, call).start()
    }

    /// Makes a call and waits for its answer.
    package func invoke(_ name: String, _ call: HostCall) async -> HostAnswer {
        switch start(name, call) {
        case .finished(let answer): answer
        case .waiting(let rest): await rest()
        }
    }

    /// Makes a call of a synchronous function; one whose answer must be waited for is refused.
    package func answer(_ name: String, _ call: HostCall) -> HostAnswer {
        switch start(name, call) {
        case .finished(let answer): answer
        case .waiting: .failure(of: .unknown(name), HostFailure(.notImplemented, name))
        }
    }
}

extension HostFunction {
    /// A name that no page of the platform mentions.
    fileprivate static func unknown(_ name: String) -> HostFunction {
        HostFunction(name, .other, since: nil, depth: .absent, source: "", body: .absent)
    }
}
