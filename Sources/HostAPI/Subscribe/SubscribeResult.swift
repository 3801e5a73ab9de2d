package import OpenPlatform

extension [SubscribeOutcome] {
    /// What `tt.requestSubscribeMessage` gives, without `errMsg`.
    ///
    /// Base libraries from 3.35.0 on give `templateSettings`; older ones the bare ids, and real phones `itemSettings`
    /// besides (observed).
    ///
    /// - Parameter baseLibrary: The base library that the app runs on.
    /// - Returns: The members of the result.
    package func result(for baseLibrary: Version) -> JSONValue {
        guard baseLibrary < "3.35.0" else {
            return ["templateSettings": .object(JSONObject(map { ($0.templateID, $0.settings) }))]
        }
        let words = JSONObject(map { ($0.templateID, .string($0.oldWord)) })
        var members = words
        members["itemSettings"] = .object(words)
        return .object(members)
    }
}

extension SubscribeOutcome {
    fileprivate var settings: JSONValue {
        [
            "status": .string(status == .ban ? "fail" : status.rawValue),
            "alwaysSubscribe": .bool(isKept),
            "allowReminderWay": .array(
                reminders.map { reminder in
                    [
                        "reminderType": .string(reminder.way.rawValue),
                        "reminderStatus": reminder.isAccepted ? "accept" : "reject",
                    ]
                }
            ),
        ]
    }

    /// Old libraries know neither `repeat`, which allows sending, nor `limit` (inferred).
    fileprivate var oldWord: String {
        switch status {
        case .accept, .repeat, .limit: "accept"
        case .reject: "reject"
        case .ban: "ban"
        }
    }
}

extension HostAnswer {
    /// The answer of `tt.requestSubscribeMessage` to what the platform decided.
    ///
    /// - Parameters:
    ///   - decision: What the platform decided.
    ///   - baseLibrary: The base library that the app runs on.
    /// - Returns: The answer, with `errMsg`.
    package static func subscribing(
        _ decision: Result<[SubscribeOutcome], SubscribeRefusal>,
        for baseLibrary: Version
    ) -> HostAnswer {
        let name = "requestSubscribeMessage"
        switch decision {
        case .success(let outcomes):
            var members = outcomes.result(for: baseLibrary).object ?? [:]
            members["errMsg"] = .string("\(name):ok")
            return HostAnswer(isOK: true, value: .object(members), carriesGesture: true)
        case .failure(let refusal):
            return failure(of: name, refusal.failure, carriesGesture: true)
        }
    }
}
