import OpenPlatform

extension OpenPlatform {
    /// Sends a subscription message, and answers what became of it.
    ///
    /// - Parameters:
    ///   - request: What the server sent.
    ///   - failure: The endpoint's code for a refusal.
    /// - Returns: The answer, with the rules and the person for the trace.
    /// - Throws: What the database throws.
    func answer(
        _ request: PushRequest,
        refusing failure: (PushRefusal) -> WireFailure
    ) throws -> OpenAnswer {
        switch try push(request) {
        case .success(let receipt): return receipt.answer
        case .failure(let refusal):
            var answer = OpenAnswer.failure(failure(refusal), refusal, appID: request.appID)
            answer.person = try account(openID: request.openID, appID: request.appID)?.person
            return answer
        }
    }
}

extension PushReceipt {
    /// An accepted message; the trace says so when nobody sees it.
    fileprivate var answer: OpenAnswer {
        var answer = OpenAnswer.success([:], appID: account.appID, person: account.person)
        answer.rules = PushRule.lines(broken: nil)
        switch failure {
        case nil: break
        case .switchedOff:
            let text = Phrase(
                en: "Shown: not, the person has switched it off; the app's server is told",
                zh: "展示：否，用户已关闭开关；已通知应用服务器"
            )
            answer.rules.append(TraceRule(text, .failed))
        }
        return answer
    }
}
