/// What a back end asks for to lead a person to customer service (…/basic-abilities/im/customer-service-url).
package struct CustomerServiceOrder: Sendable {
    /// The app that the call names.
    package let appID: String?

    /// The person.
    package let openID: String

    /// The host app by its number.
    package let source: String?

    /// Where the person comes from.
    package let scene: String?

    /// The trade of the service.
    package let industry: String?

    /// Describes one call.
    package init(appID: String?, openID: String, source: String?, scene: String?, industry: String?) {
        self.appID = appID
        self.openID = openID
        self.source = source
        self.scene = scene
        self.industry = industry
    }

    /// Decides without looking the person up.
    func refusal(caller: String) -> CustomerServiceRefusal? {
        if appID != caller { return .wrong(.appID) }
        if source != "1128" && source != "2329" { return .wrong(.source) }
        if scene != "1" { return .wrong(.scene) }
        return industry == "group_buy" ? nil : .wrong(.industry)
    }
}

/// A message of customer service to a person.
package struct CustomerServiceMessage: Sendable {
    /// The person.
    package let openID: String

    /// `text` or `image`.
    package let type: String?

    /// The text.
    package let content: String?

    /// Where the picture lies.
    package let pictureURL: String?

    /// Describes one message.
    package init(openID: String, type: String?, content: String?, pictureURL: String?) {
        self.openID = openID
        self.type = type
        self.content = content
        self.pictureURL = pictureURL
    }

    /// Decides without looking the person up.
    var refusal: CustomerServiceRefusal? {
        switch type {
        case "text": content == nil ? .wrong(.content) : nil
        case "image": pictureURL == nil ? .wrong(.pictureURL) : nil
        default: .wrong(.messageType)
        }
    }
}
