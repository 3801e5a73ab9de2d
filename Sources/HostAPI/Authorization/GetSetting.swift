import OpenPlatform

extension HostFunction {
    /// `tt.getSetting`: what the person said to the scopes that the app asked for, and to its messages.
    static let getSetting = HostFunction(
        "getSetting",
        .authorization,
        since: "1.3.0",
        parameters: .settings,
        result: .settings,
        source: "api/open-interface/authorization/tt-get-setting",
        notes: .settings,
        body: .immediate { call throws(HostFailure) in .object(try call.currentSettings()) }
    )

    /// `tt.openSetting`: shows the settings page, and gives what holds when it is closed.
    static let openSetting = HostFunction(
        "openSetting",
        .authorization,
        since: "1.3.0",
        parameters: .settings,
        result: .settings,
        source: "api/open-interface/authorization/tt-open-setting",
        notes: .settings + " Any moment will do; the page names no gesture.",
        body: .waiting { call async throws(HostFailure) in
            try await SettingsVisit(call: call).make()
            return .object(try call.currentSettings())
        }
    )
}

extension HostCall {
    /// The members of both functions' answers.
    fileprivate func currentSettings() throws(HostFailure) -> JSONObject {
        let settings = try perform { try $0.appSettings(of: origin.holder) }
        var answer: JSONObject = ["authSetting": settings.authSetting]
        if flag("withSubscriptions") {
            answer["subscriptionsSetting"] = settings.subscriptions.json(for: origin.baseLibrary)
        }
        return answer
    }
}

extension AppSettings {
    fileprivate var authSetting: JSONValue {
        .object(JSONObject(scopes.map { ($0.scope.rawValue, .bool($0.isAllowed)) }))
    }
}

extension SubscriptionSettings {
    /// The switches: `templateSettings` from 3.35.0 on; before it `itemSettings`, as in results of those days.
    fileprivate func json(for baseLibrary: Version) -> JSONValue {
        var members: JSONObject = ["mainSwitch": .bool(mainSwitch)]
        if baseLibrary >= "3.35.0" {
            members["templateSettings"] = .object(JSONObject(lines.map { ($0.template.id, $0.settings) }))
        } else {
            members["itemSettings"] = .object(JSONObject(lines.map { ($0.template.id, .string($0.word)) }))
        }
        return .object(members)
    }
}

extension SubscriptionSettings.Line {
    private var isWelcome: Bool { subscription.isOn && subscription.choice == .accept }

    /// The members of the dialog's result.
    fileprivate var settings: JSONValue {
        let ticked = isWelcome ? subscription.reminderWays : []
        return [
            "status": .string(template.state == .banned ? "fail" : isWelcome ? "accept" : "reject"),
            "alwaysSubscribe": .bool(subscription.isKept),
            "allowReminderWay": .array(
                template.reminderWays.map { way in
                    [
                        "reminderType": .string(way.rawValue),
                        "reminderStatus": ticked.contains(way) ? "accept" : "reject",
                    ]
                }
            ),
        ]
    }

    fileprivate var word: String {
        template.state == .banned ? "ban" : isWelcome ? "accept" : "reject"
    }
}

extension [Parameter] {
    fileprivate static let settings: [Parameter] = [
        .optional("withSubscriptions", .boolean, default: false, since: "2.69.0")
    ]
}

extension [ResultField] {
    fileprivate static let settings: [ResultField] = [
        "authSetting",
        ResultField(
            "subscriptionsSetting",
            since: "2.69.0",
            members: ["mainSwitch", ResultField("templateSettings", since: "3.35.0")]
        ),
    ]
}

extension String {
    fileprivate static let settings = """
        The members of templateSettings are those of requestSubscribeMessage, before 3.35.0 itemSettings stands \
        there (both inferred).
        """
}
