/// A mini-app as the open platform knows it.
package struct App: Sendable, Hashable {
    /// The id, `tt` and 16 hex digits on the real platform; any text here.
    package var id: String

    /// Proves the app's back end; also the client secret of the newer endpoints.
    package var secret: Secret

    /// What people call it.
    package var name: String

    /// Who owns it: apps of one developer share their users' union ids.
    package var developer: String

    /// Where it is published; empty means everywhere.
    package var hostApps: [HostApp]

    /// Abilities that were granted to it, by the platform's names.
    package var capabilities: [String]

    /// The Toutiao account that people may follow from inside the app.
    package var officialAccount: JSONValue?

    /// The Douyin account that people may follow from inside the app.
    package var awemeID: String?

    /// Douyin accounts of brands and employees that people may follow besides, chosen by their `awemeId`.
    package var awemeAccounts: [PublicAccount] = []

    /// The RSA key, in PEM, under which phone numbers are handed out.
    package var publicKey: String?

    /// Where events of the platform are posted.
    package var webhookURL: String?

    /// Signs the events; the app secret does where there is none.
    package var webhookToken: Secret?

    /// Where people's messages are posted; where there is nothing, the webhook gets them.
    package var messagePush: MessagePush?

    /// The privacy agreement that people see before anything of theirs is used, if one is set up.
    package var privacy: PrivacyTerms?

    /// Makes an app with its proof and nothing special.
    ///
    /// - Parameters:
    ///   - id: The app id.
    ///   - secret: The app secret.
    ///   - name: What people call it, the id when left out.
    ///   - developer: Who owns it.
    ///   - hostApps: Where it is published; empty means everywhere.
    package init(
        id: String,
        secret: Secret,
        name: String? = nil,
        developer: String = App.commonDeveloper,
        hostApps: [HostApp] = []
    ) {
        self.id = id
        self.secret = secret
        self.name = name ?? id
        self.developer = developer
        self.hostApps = hostApps
        capabilities = []
    }

    /// The owner of apps that name none, so that apps of one scenario share union ids.
    package static let commonDeveloper = "developer"
}
