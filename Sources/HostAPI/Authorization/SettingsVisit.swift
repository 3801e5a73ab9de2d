import OpenPlatform

/// The settings page of the mini-app, shown and closed again.
struct SettingsVisit: Sendable {
    let call: HostCall

    /// Shows the page, and moves the switches that the person moved.
    func make() async throws(HostFailure) {
        let holder = call.origin.holder
        let settings = try call.perform { try $0.appSettings(of: holder) }
        let page = SettingsPage(appName: try call.appName, settings: settings)
        let answer = await call.phone.present(.settings(page))
        guard answer.choice == .accept else { return }

        let change = SettingsChange(answer.fields)
        try call.perform { try $0.apply(change, to: holder) }
        for line in change.lines { call.notes.passed(line) }
    }
}

extension HostRegistry {
    /// Opens the settings page as the menu of the capsule does; moved switches are remembered.
    ///
    /// - Parameter call: Whose page; its arguments don't matter.
    package func openSettings(_ call: HostCall) async {
        // A broken database has nothing to show, and there is no app to tell.
        try? await SettingsVisit(call: call).make()
    }
}

extension SettingsPage {
    init(appName: String, settings: AppSettings) {
        self.init(
            appName: appName,
            scopes: settings.scopes.map { Scope(name: $0.scope.rawValue, isOn: $0.isAllowed) },
            mainSwitch: settings.subscriptions.mainSwitch,
            templates: settings.subscriptions.lines.map { line in
                Template(
                    id: line.template.id,
                    title: line.template.title,
                    isOn: line.subscription.isOn && line.subscription.choice == .accept
                )
            }
        )
    }
}

extension SettingsChange {
    /// Reads the page's answer; what makes no sense is left out.
    init(_ fields: JSONValue) {
        self.init(mainSwitch: fields["main_switch"]?.bool)
        for (name, value) in fields["scopes"]?.object ?? [:] {
            if let scope = Scope(rawValue: name), let isOn = value.bool { scopes[scope] = isOn }
        }
        for (id, value) in fields["templates"]?.object ?? [:] {
            if let isOn = value.bool { templates[id] = isOn }
        }
    }

    /// One line a switch, for the trace.
    fileprivate var lines: [Phrase] {
        let names = scopes.map { ($0.key.rawValue, $0.value) } + templates.map { ($0.key, $0.value) }
        let all = names.sorted { $0.0 < $1.0 } + (mainSwitch.map { [("messages", $0)] } ?? [])
        return all.map { name, isOn in
            Phrase(en: "Switch: \(name) \(isOn ? "on" : "off")", zh: "开关：\(name) \(isOn ? "开" : "关")")
        }
    }
}
