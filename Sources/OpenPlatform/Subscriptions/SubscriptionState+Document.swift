extension SubscriptionState {
    /// Reads the member `subscriptions` of a scenario.
    ///
    /// - Parameters:
    ///   - json: The object with `answers`, `muted` and `messages`.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        answers =
            try fields.list("answers") { json, path throws(DocumentFault) in
                try Answer(json: json, at: path)
            } ?? []
        muted =
            try fields.list("muted") { json, path throws(DocumentFault) in
                var fields = try FieldReader(json, at: path)
                let account = try AccountKey(in: &fields)
                try fields.finish()
                return account
            } ?? []
        messages =
            try fields.list("messages") { json, path throws(DocumentFault) in
                try Mail(json: json, at: path)
            } ?? []
        try fields.finish()
    }

    /// The member `subscriptions` of a scenario; `nil` when there is nothing to say.
    var json: JSONValue? {
        guard !isEmpty else { return nil }
        return [
            "answers": .array(answers.map { .object($0.members) }),
            "muted": .array(muted.map { .object($0.members) }),
            "messages": .array(messages.map { .object($0.members) }),
        ]
    }
}

extension AccountKey {
    fileprivate init(in fields: inout FieldReader) throws(DocumentFault) {
        let hostApp = try fields.choice("host_app", of: HostApp.self) ?? .douyin
        self.init(
            appID: try fields.requiredString("app_id"),
            person: try fields.requiredString("person"),
            hostApp: hostApp
        )
    }

    fileprivate var members: JSONObject {
        ["app_id": .string(appID), "host_app": .string(hostApp.rawValue), "person": .string(person)]
    }
}

extension SubscriptionState.Answer {
    fileprivate init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        account = try AccountKey(in: &fields)
        templateID = try fields.requiredString("template_id")
        var subscription = Subscription(
            choice: try fields.choice("choice", of: Subscription.Choice.self) ?? .accept
        )
        subscription.quota = try fields.field("quota", "a whole number, 0 or more", \.count) ?? 0
        subscription.isKept = try fields.field("always", "true or false", \.bool) ?? false
        subscription.isOn = try fields.field("on", "true or false", \.bool) ?? true
        subscription.reminderWays =
            try fields.list("reminder_ways") { way, path throws(DocumentFault) in
                try Template.ReminderWay(json: way, at: path)
            } ?? [.messageNotice]
        self.subscription = subscription
        try fields.finish()
    }

    fileprivate var members: JSONObject {
        var members = account.members
        members["template_id"] = .string(templateID)
        members["choice"] = .string(subscription.choice.rawValue)
        members["quota"] = .integer(subscription.quota)
        members["always"] = .bool(subscription.isKept)
        members["on"] = .bool(subscription.isOn)
        members["reminder_ways"] = .array(subscription.reminderWays.map { .string($0.rawValue) })
        return members
    }
}

extension Mail {
    fileprivate init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        account = try AccountKey(in: &fields)
        let numbers = try fields.list("notify_type") { way, path throws(DocumentFault) in
            guard let way = way.int.flatMap(Message.Way.init(rawValue:)) else {
                throw .wrongType(path: path, expected: "1 or 2")
            }
            return way
        }
        message = Message(
            templateID: try fields.requiredString("template_id"),
            data: try fields.field("data", "an object", \.object) ?? [:],
            page: try fields.string("page") ?? "",
            ways: numbers ?? [.inbox],
            at: PlatformInstant(seconds: try fields.field("at", "seconds since 1970", \.double) ?? 0)
        )
        try fields.finish()
    }

    fileprivate var members: JSONObject {
        var members = account.members
        for (name, value) in message.json.object ?? [:] { members[name] = value }
        return members
    }
}

extension JSONValue {
    fileprivate var count: Int? { int.flatMap { $0 >= 0 ? $0 : nil } }
}

extension SubscriptionState {
    /// Refuses what names an app, a person or a template that the scenario doesn't have.
    ///
    /// - Parameter scenario: The scenario with its apps, people and templates.
    /// - Throws: ``DocumentFault/invalid(path:reason:)`` for the first.
    func check(against scenario: Scenario) throws(DocumentFault) {
        let (apps, people) = (Set(scenario.apps.map(\.id)), Set(scenario.people.map(\.id)))
        func check(_ account: AccountKey, at path: String) throws(DocumentFault) {
            guard apps.contains(account.appID) else {
                throw .invalid(path: "\(path).app_id", reason: "is no app of this document")
            }
            guard people.contains(account.person) else {
                throw .invalid(path: "\(path).person", reason: "is nobody of this document")
            }
        }
        for (index, answer) in answers.enumerated() {
            let path = "subscriptions.answers[\(index)]"
            try check(answer.account, at: path)
            let templates = scenario.templates[answer.account.appID] ?? []
            guard templates.contains(where: { $0.id == answer.templateID }) else {
                throw .invalid(path: "\(path).template_id", reason: "is no template of the app")
            }
        }
        for (index, account) in muted.enumerated() {
            try check(account, at: "subscriptions.muted[\(index)]")
        }
        for (index, mail) in messages.enumerated() {
            try check(mail.account, at: "subscriptions.messages[\(index)]")
        }
    }
}
