package import OpenPlatform

/// The settings page of a mini-app: the scopes it ever asked for, and its subscription messages.
///
/// The answer is accept with what changed: `scopes` (scope to bool), `main_switch` (bool) and `templates` (id to
/// bool); dismiss leaves all as it was.
package struct SettingsPage: Sendable, Hashable {
    /// A scope that the app asked for.
    package struct Scope: Sendable, Hashable {
        /// The scope, such as `scope.userLocation`.
        package let name: String
        /// Whether it is allowed.
        package let isOn: Bool
    }

    /// A template that the person was asked about.
    package struct Template: Sendable, Hashable {
        /// The template.
        package let id: String
        /// Its title.
        package let title: String
        /// Whether its messages are shown.
        package let isOn: Bool
    }

    /// The app.
    package let appName: String
    /// The scopes, in the order of the platform's page.
    package let scopes: [Scope]
    /// Whether messages of the app are shown at all.
    package let mainSwitch: Bool
    /// The templates, none if the app never asked.
    package let templates: [Template]

    /// The members in messages.
    package var members: JSONObject {
        [
            "app_name": .string(appName),
            "scopes": .array(scopes.map { ["scope": .string($0.name), "is_on": .bool($0.isOn)] }),
            "main_switch": .bool(mainSwitch),
            "templates": .array(
                templates.map {
                    ["template_id": .string($0.id), "title": .string($0.title), "is_on": .bool($0.isOn)]
                }
            ),
        ]
    }
}
