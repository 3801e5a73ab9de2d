import OpenPlatform

extension HostRegistry {
    /// Begins a call: makes all checks, and carries the function out as far as it goes without waiting.
    ///
    /// - Parameters:
    ///   - name: The function, without `tt.`.
    ///   - call: The arguments and who calls.
    /// - Returns: The answer, or the rest of the work.
    package func start(_ name: String, _ call: HostCall) -> HostReply {
        .finished(HostAnswer(isOK: false, value: .null, carriesGesture: false))
    }

    /// Makes a call and waits for its answer.
    package func invoke(_ name: String, _ call: HostCall) async -> HostAnswer {
        switch start(name, call) {
        case .finished(let answer): answer
        case .waiting(let rest): await rest()
        }
    }

    /// Makes a call of a synchronous function.
    ///
    /// A function whose answer must be waited for is refused.
    package func answer(_ name: String, _ call: HostCall) -> HostAnswer {
        switch start(name, call) {
        case .finished(let answer): answer
        case .waiting: HostAnswer(isOK: false, value: .null, carriesGesture: false)
        }
    }
}
