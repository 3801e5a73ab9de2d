import OpenPlatform

/// The checks before a function's body, in the order in which they are made.
enum CallRule: CaseIterable, Sendable {
    case existence, baseLibrary, host, background, gesture, parameters

    /// Whether the function knows this rule at all; rules it doesn't know stay out of the trace.
    func concerns(_ function: HostFunction) -> Bool {
        switch self {
        case .existence: function.depth == .absent
        case .baseLibrary: function.since != nil
        case .host: function.hosts != .everywhere
        case .background: function.timing.backgroundLimit != nil
        case .gesture: function.timing.gesture != .none
        case .parameters: !function.parameters.isEmpty
        }
    }

    /// The refusal, unless the call keeps the rule.
    func refusal(_ function: HostFunction, _ origin: CallOrigin) -> HostFailure? {
        switch self {
        case .existence:
            if case .absent = function.body { HostFailure(.absent, function.name) } else { nil }
        case .baseLibrary:
            function.exists(in: origin.baseLibrary) ? nil : HostFailure(.notImplemented, function.name)
        case .host:
            function.hosts.includes(origin.hostApp) ? nil : HostFailure(.unsupportedHost)
        case .background:
            isTooLong(function, origin) ? HostFailure(function.errors.row(.background)) : nil
        case .gesture:
            function.timing.gesture.allows(origin.gesture) ? nil : HostFailure(function.errors.row(.gesture))
        case .parameters:
            nil
        }
    }

    private func isTooLong(_ function: HostFunction, _ origin: CallOrigin) -> Bool {
        guard let limit = function.timing.backgroundLimit, let spent = origin.secondsInBackground else {
            return false
        }
        return spent >= limit
    }
}

extension CallRule {
    /// The line in the trace, with the facts of this call.
    func text(_ function: HostFunction, _ origin: CallOrigin) -> Phrase {
        switch self {
        case .existence:
            Phrase(en: "Function: documented, not built into Quaver", zh: "函数：文档中有，Quaver 尚未实现")
        case .baseLibrary:
            Self.baseLibraryText(function, origin)
        case .host:
            Self.hostText(function, origin)
        case .background:
            Self.backgroundText(function, origin)
        case .gesture:
            Self.gestureText(function, origin)
        case .parameters:
            Phrase(en: "Parameters: as documented", zh: "参数：符合文档")
        }
    }

    private static func baseLibraryText(_ function: HostFunction, _ origin: CallOrigin) -> Phrase {
        let (has, needs) = (origin.baseLibrary, function.since ?? .zero)
        return Phrase(en: "Base library: \(has), needs \(needs)", zh: "基础库：\(has)，需要 \(needs)")
    }

    private static func hostText(_ function: HostFunction, _ origin: CallOrigin) -> Phrase {
        let title = origin.hostApp.title
        return function.hosts.includes(origin.hostApp)
            ? Phrase(en: "Host app: \(title.en) offers it", zh: "宿主：\(title.zh) 提供")
            : Phrase(en: "Host app: \(title.en) does not offer it", zh: "宿主：\(title.zh) 不提供")
    }

    private static func backgroundText(_ function: HostFunction, _ origin: CallOrigin) -> Phrase {
        guard let seconds = origin.secondsInBackground, let limit = function.timing.backgroundLimit else {
            return Phrase(en: "Background: the app is in front", zh: "后台：应用在前台")
        }
        let (spent, most) = (Int(seconds), Int(limit))
        return Phrase(
            en: "Background: for \(spent) s, allowed below \(most) s",
            zh: "后台：已 \(spent) 秒，需少于 \(most) 秒"
        )
    }

    private static func gestureText(_ function: HostFunction, _ origin: CallOrigin) -> Phrase {
        switch (function.timing.gesture, origin.gesture) {
        case (_, .tap?): Phrase(en: "Gesture: inside a tap", zh: "手势：在点按中")
        case (_, .payment?): Phrase(en: "Gesture: inside a callback of tt.pay", zh: "手势：在 tt.pay 的回调中")
        case (.tapOrPayment, nil):
            Phrase(en: "Gesture: none, needs a tap or tt.pay", zh: "手势：不在点按或 tt.pay 的回调中")
        case (_, nil): Phrase(en: "Gesture: none, needs a tap", zh: "手势：不在点按中")
        }
    }
}
