/// A message that an app's server asks the platform to send.
package struct PushRequest: Sendable, Hashable {
    /// The parameters that must be there; the two versions name the template differently.
    package enum Parameter: Sendable, Hashable {
        /// The app id, which only the first version asks for.
        case appID

        /// The template's id.
        case template

        /// The person's id.
        case openID

        /// The values.
        case data

        /// The page that the message opens.
        case page

        /// The ways in which the message arrives.
        case ways
    }

    /// The app that the token is of.
    package var appID: String

    /// The app that the call names besides; `nil` where the call has no such parameter.
    package var namedAppID: String?

    /// The template; an empty text counts as not sent, here and below.
    package var templateID: String

    /// Whom it is for.
    package var openID: String

    /// The values by the template's keywords.
    package var data: JSONValue?

    /// The page that it opens, with its query.
    package var page: JSONValue?

    /// The ways in which it arrives, as numbers; all of them when not sent.
    package var ways: JSONValue?

    /// Collects what a server sent.
    ///
    /// - Parameters:
    ///   - appID: The app that the token is of.
    ///   - namedAppID: The app that the call names besides; `nil` where the call has no such parameter.
    ///   - templateID: The template.
    ///   - openID: Whom it is for.
    ///   - data: The values by the template's keywords.
    ///   - page: The page that it opens.
    ///   - ways: The ways in which it arrives, as numbers.
    package init(
        appID: String,
        namedAppID: String? = nil,
        templateID: String,
        openID: String,
        data: JSONValue?,
        page: JSONValue? = nil,
        ways: JSONValue? = nil
    ) {
        self.appID = appID
        self.namedAppID = namedAppID
        self.templateID = templateID
        self.openID = openID
        self.data = data
        self.page = page
        self.ways = ways
    }
}

/// The part of a push request that is for the person, in the right form.
struct PushContent: Sendable, Hashable {
    let data: JSONObject
    let page: String
    let ways: [Message.Way]
}

extension PushRequest {
    /// Reads the part that is for the person, or refuses what is missing or has the wrong form.
    var content: Result<PushContent, PushRefusal> {
        if namedAppID?.isEmpty == true { return .failure(.missing(.appID)) }
        if templateID.isEmpty { return .failure(.missing(.template)) }
        if openID.isEmpty { return .failure(.missing(.openID)) }
        guard let data else { return .failure(.missing(.data)) }
        guard let values = data.object, values.allSatisfy({ $1.string != nil }) else {
            return .failure(.malformed(.data))
        }
        guard let page = page.map(\.string) ?? "" else { return .failure(.malformed(.page)) }
        guard let ways = Self.ways(ways) else { return .failure(.malformed(.ways)) }

        return .success(PushContent(data: values, page: page, ways: ways))
    }

    private static func ways(_ json: JSONValue?) -> [Message.Way]? {
        guard let json else { return Message.Way.allCases }
        guard let numbers = json.array, !numbers.isEmpty else { return nil }
        let ways = numbers.map { number in
            (number.int ?? number.string.flatMap { Int($0) }).flatMap(Message.Way.init(rawValue:))
        }
        return ways.contains(nil) ? nil : Message.Way.allCases.filter(ways.contains)
    }
}
