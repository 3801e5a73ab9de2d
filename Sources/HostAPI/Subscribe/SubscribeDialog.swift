import OpenPlatform

/// Asks the person about templates, and tells the platform what they said.
struct SubscribeDialog {
    let call: HostCall
    let templateIDs: [String]

    /// Shows the dialog with the rows that are not settled yet; without any there is none.
    ///
    /// - Returns: What the platform decided for each template that the app is told about.
    /// - Throws: A row of ``ErrorTable/subscribe``.
    func outcomes() async throws(HostFailure) -> [SubscribeOutcome] {
        let templates = try await templatesToAsk()
        guard !templates.isEmpty else {
            call.notes.passed(Phrase(en: "Dialog: not needed, all is settled", zh: "弹窗：无需显示，均已有结果"))
            return try subscribe(request())
        }

        let consent = SubscribeConsent(appName: try call.appName, asking: templates)
        let answer = await call.phone.present(.subscribe(consent))
        guard answer.choice != .dismiss else { throw HostFailure(.subscribeAuthDeny) }

        return try subscribe(request(with: answer, to: consent))
    }

    /// The templates with a row; a person who is signed out of the host app signs in first.
    private func templatesToAsk() async throws(HostFailure) -> [Template] {
        var decision = try judge()
        if case .failure(.hostLoginNeeded) = decision {
            guard try await HostLogin(call: call).signIn() else { throw HostFailure(.subscribeLoginDeny) }
            decision = try judge()
        }
        switch decision {
        case .success(let templates):
            note(upTo: nil)
            return templates
        case .failure(let refusal):
            note(upTo: refusal.broken)
            throw refusal.failure
        }
    }

    private func judge() throws(HostFailure) -> Result<[Template], SubscribeRefusal> {
        try call.perform(failing: .subscribeInternal) { try $0.templatesToAsk(for: request()) }
    }

    private func subscribe(_ request: SubscribeRequest) throws(HostFailure) -> [SubscribeOutcome] {
        switch try call.perform(failing: .subscribeInternal, { try $0.subscribe(request) }) {
        case .success(let outcomes): return outcomes
        case .failure(let refusal): throw refusal.failure
        }
    }

    private func request() -> SubscribeRequest {
        SubscribeRequest(account: call.origin.account, templateIDs: templateIDs)
    }

    private func request(with answer: Answer, to consent: SubscribeConsent) -> SubscribeRequest {
        SubscribeRequest(
            account: call.origin.account,
            templateIDs: templateIDs,
            answers: consent.answers(in: answer),
            keepsAnswers: answer.fields["always"]?.bool ?? false
        )
    }

    private func note(upTo broken: SubscribeRule?) {
        for rule in SubscribeRule.allCases.prefix(while: { $0 != broken }) {
            call.notes.passed(rule.question)
        }
    }
}
