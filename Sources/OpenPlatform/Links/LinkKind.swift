/// The two addresses under which a mini-app can be opened from outside.
package enum LinkKind: String, Sendable, Hashable {
    /// A short web address, `https://z.douyin.com/…`, for messages and web pages.
    case urlLink = "url_link"

    /// A scheme, `sslocal://miniapp?ticket=v1_…`, for apps.
    case schema

    /// The parameter and the field that carry it.
    package var field: String { rawValue }

    /// What stands before the random part (the pages' samples).
    var prefix: String {
        switch self {
        case .urlLink: "https://z.douyin.com/"
        case .schema: "sslocal://miniapp?ticket=v1_"
        }
    }

    /// How long the random part is.
    var length: Int {
        switch self {
        case .urlLink: 7
        case .schema: 32
        }
    }
}

/// A link that an app's server asked for.
package struct Link: Sendable, Hashable {
    /// The link itself.
    package let address: String

    /// What sort of link.
    package let kind: LinkKind

    /// The app that it opens.
    package let appID: String

    /// The host app that opens it, empty for a schema.
    package let host: String

    /// The page; empty for the first one.
    package let path: String

    /// The page's query as a JSON object in a text.
    package let query: String

    /// When it was made.
    package let createdAt: PlatformInstant

    /// From when it opens nothing; `nil` for never.
    package let expiresAt: PlatformInstant?
}

/// How many links of one sort an app has, and may have.
package struct LinkQuota: Sendable, Hashable {
    /// Links that still open something.
    package let used: Int

    /// Links that may.
    package let limit: Int
}
