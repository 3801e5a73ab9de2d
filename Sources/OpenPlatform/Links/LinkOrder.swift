/// What a back end asks a link for.
package struct LinkOrder: Sendable {
    /// What sort of link.
    package let kind: LinkKind

    /// The host apps that the endpoint knows; none for a schema, which any of them opens.
    package let hosts: [String]

    /// The app that the call names; `nil` when it names none.
    package var appID: String?

    /// The host app.
    package var host: String?

    /// The page.
    package var path = ""

    /// The page's query as JSON in a text; empty for none.
    package var query = ""

    /// When it is to end, in seconds since 1970; `nil` when nothing was sent.
    package var expireTime: Int?

    /// Whether it never ends.
    package var isPermanent = false

    /// Orders a link to the first page.
    package init(_ kind: LinkKind, hosts: [String] = []) {
        self.kind = kind
        self.hosts = hosts
    }
}

/// How far links reach (the pages of url_link and schema; the quotas as in their samples, those of schemas inferred).
package struct LinkLimits: Sendable, Hashable {
    /// Characters of a query.
    package var query = 1024

    /// Bytes of a path; unpublished.
    package var path = 1024

    /// Seconds that a link lives at most.
    package var life: Double = 180 * 86_400

    /// Living url links of an app.
    package var urlLinks = 5_000_000

    /// Schemas of an app that never end.
    package var permanentSchemas = 100_000

    /// Living schemas of an app that end.
    package var passingSchemas = 500_000

    /// Starts from the defaults.
    package init() {}
}

/// Why there is no link.
package enum LinkRefusal: Error, Sendable, Hashable {
    /// The parameters that can be wrong, by the platform's names.
    package enum Parameter: String, Sendable, Hashable {
        /// The app.
        case appID = "app_id"

        /// The host app.
        case host = "app_name"

        /// The page.
        case path

        /// The page's query.
        case query

        /// The end.
        case expireTime = "expire_time"

        /// The link that is asked about.
        case link = "link"
    }

    /// A parameter is missing or wrong.
    case wrong(Parameter)

    /// The app asks too often.
    case tooManyCalls(TooManyCalls)

    /// The app has all the links it may have.
    case quotaIsUsedUp(LinkQuota)

    /// There is no such link of this app.
    case unknownLink(LinkKind)

    /// The link opens nothing any more.
    case expired(LinkKind, at: PlatformInstant)
}
