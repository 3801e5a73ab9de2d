import OpenPlatform

extension HostFunction {
    /// `tt.requestSubscribeMessage`: which messages the app may send to the person.
    static let requestSubscribeMessage = HostFunction(
        "requestSubscribeMessage",
        .subscription,
        since: "1.73.0",
        timing: Timing(gesture: .tapOrPayment),
        parameters: [.required("tmplIds", .array)],
        result: [ResultField("templateSettings", since: "3.35.0")],
        errors: .subscribe,
        source: "api/open-interface/subscribe-message/request-subscribe-message",
        notes: """
            Closing the dialog without a button fails with auth deny (inferred). 21104 and 21107 have no rule behind \
            them; a fault reaches them.
            """,
        body: .waiting { call async throws(HostFailure) in
            guard call.phone.conditions().network != .offline else { throw HostFailure(.subscribeOffline) }

            let outcomes = try await SubscribeDialog(call: call, templateIDs: try call.templateIDs())
                .outcomes()
            return outcomes.result(for: call.origin.baseLibrary)
        }
    )
}

extension HostCall {
    fileprivate func templateIDs() throws(HostFailure) -> [String] {
        let elements = self["tmplIds"]?.array ?? []
        let ids = elements.compactMap(\.string)
        guard ids.count == elements.count else { throw HostFailure(.subscribeParameters) }

        return ids
    }
}
