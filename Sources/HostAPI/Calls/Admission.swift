import OpenPlatform

/// What the checks before a function's body found.
struct Admission: Sendable {
    /// The call with its arguments completed; as it came if it was refused.
    let call: HostCall

    /// One line a rule that concerns the function, in the order they were asked.
    let rules: [TraceRule]

    /// The first rule's refusal that the call broke.
    let refusal: HostFailure?

    init(_ function: HostFunction, _ call: HostCall) {
        var rules: [TraceRule] = []
        var refusal: HostFailure?
        var admitted = call
        for rule in CallRule.allCases where rule.concerns(function) || rule == .parameters {
            guard refusal == nil else {
                rules.append(TraceRule(rule.text(function, call.origin), .skipped))
                continue
            }
            refusal = rule.refusal(function, call.origin)
            if rule == .parameters {
                (admitted, refusal) = Self.completed(function, call)
            }
            let text = refusal.map { rule.failedText(function, call.origin, $0) }
            rules.append(
                TraceRule(text ?? rule.text(function, call.origin), refusal == nil ? .passed : .failed)
            )
        }
        self.call = admitted
        self.rules = function.parameters.isEmpty ? rules.dropLast() : rules
        self.refusal = refusal
    }

    private static func completed(
        _ function: HostFunction,
        _ call: HostCall
    ) -> (HostCall, HostFailure?) {
        let check = ArgumentCheck(parameters: function.parameters, baseLibrary: call.origin.baseLibrary)
        do {
            return (call.with(try check.complete(call.arguments)), nil)
        } catch {
            return (call, HostFailure(function.errors.row(.parameter), error.detail))
        }
    }
}

extension CallRule {
    fileprivate func failedText(
        _ function: HostFunction,
        _ origin: CallOrigin,
        _ refusal: HostFailure
    ) -> Phrase {
        guard self == .parameters else { return text(function, origin) }
        let mistake = refusal.filling.first ?? refusal.detail
        return Phrase(en: "Parameters: \(mistake)", zh: "参数：\(mistake)")
    }
}
