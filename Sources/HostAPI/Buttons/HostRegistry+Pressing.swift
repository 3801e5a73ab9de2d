import OpenPlatform

extension HostRegistry {
    /// Begins what a tap on a button with an `open-type` stands for, with the checks that any call has.
    ///
    /// - Parameters:
    ///   - value: The `open-type`.
    ///   - call: Who taps; its arguments are the button's `dataset` and `attributes`.
    /// - Returns: The answer whose value is the event's detail, or the rest of the work.
    package func press(_ value: String, _ call: HostCall) -> HostReply {
        guard let openType = OpenType.named(value), let function = openType.function else {
            return start(value, call)
        }

        var call = call.with(openType.options(of: call.arguments).object ?? [:])
        call.origin.openType = value
        let baseLibrary = call.origin.baseLibrary
        return Invocation(function, call).start().map { openType.told($0, baseLibrary) }
    }
}

extension OpenType {
    fileprivate func told(_ answer: HostAnswer, _ baseLibrary: Version) -> HostAnswer {
        HostAnswer(
            isOK: answer.isOK,
            value: detail(answer, baseLibrary),
            carriesGesture: answer.carriesGesture,
            grantedGesture: answer.grantedGesture
        )
    }
}

extension HostReply {
    /// The same reply with its answer changed, now or when it is there.
    fileprivate func map(_ change: @escaping @Sendable (HostAnswer) -> HostAnswer) -> HostReply {
        switch self {
        case .finished(let answer): .finished(change(answer))
        case .waiting(let rest): .waiting { change(await rest()) }
        }
    }
}
