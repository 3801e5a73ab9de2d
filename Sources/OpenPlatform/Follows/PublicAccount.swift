/// An account of Toutiao or Douyin that people can follow from inside a mini-app.
package struct PublicAccount: Sendable, Hashable {
    /// Names it; for a Douyin account the `awemeId`.
    package let id: String

    /// What it is called.
    package let name: String

    /// Its picture, or empty.
    package let avatarURL: String

    /// What it says about itself, or empty.
    package let introduction: String

    /// Its public number, such as `qingji`, or empty.
    package let number: String

    /// How many follow it, if somebody said so.
    package let followers: Int?

    /// Whether it may be followed from inside apps; the platform grants that.
    package let canBeFollowed: Bool

    /// Describes an account of which only the id is known.
    package init(id: String) {
        self.id = id
        name = id
        avatarURL = ""
        introduction = ""
        number = ""
        followers = nil
        canBeFollowed = true
    }
}

extension PublicAccount {
    /// Reads one element of an app's `aweme_accounts`.
    ///
    /// - Parameters:
    ///   - json: The object; only `aweme_id` must be there.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        id = try fields.requiredString("aweme_id")
        name = try fields.string("name") ?? id
        avatarURL = try fields.string("avatar_url") ?? ""
        introduction = try fields.string("introduction") ?? ""
        number = try fields.string("number") ?? ""
        followers = try fields.field("followers", "a whole number", \.int)
        canBeFollowed = try fields.field("can_be_followed", "true or false", \.bool) ?? true
        try fields.finish()
    }

    /// Reads an app's `official_account`, in which anything may stand.
    init(official json: JSONValue, of app: App) {
        id = json["id"]?.string ?? app.id
        name = json["name"]?.string ?? app.name
        avatarURL = json["avatar_url"]?.string ?? ""
        introduction = json["introduction"]?.string ?? ""
        number = json["number"]?.string ?? ""
        followers = json["followers"]?.int
        canBeFollowed = true
    }

    /// The element of `aweme_accounts`, fields without a value left out.
    var json: JSONValue {
        var members: JSONObject = ["aweme_id": .string(id), "name": .string(name)]
        if !avatarURL.isEmpty { members["avatar_url"] = .string(avatarURL) }
        if !introduction.isEmpty { members["introduction"] = .string(introduction) }
        if !number.isEmpty { members["number"] = .string(number) }
        members["followers"] = followers.map(JSONValue.integer)
        if !canBeFollowed { members["can_be_followed"] = false }
        return .object(members)
    }
}

extension App {
    /// The Toutiao account that is bound to the app.
    var toutiaoAccount: PublicAccount? {
        officialAccount.map { PublicAccount(official: $0, of: self) }
    }

    /// The Douyin accounts that are bound to the app: the ordinary one, then brands and employees.
    var douyinAccounts: [PublicAccount] {
        let ordinary = awemeID.flatMap { id in
            awemeAccounts.contains { $0.id == id } ? nil : PublicAccount(id: id)
        }
        return (ordinary.map { [$0] } ?? []) + awemeAccounts
    }
}
