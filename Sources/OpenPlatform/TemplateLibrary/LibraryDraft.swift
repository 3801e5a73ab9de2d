/// A template that an app's owner proposes for the library (…/create-tpl).
package struct LibraryDraft: Sendable, Hashable {
    /// The heading, 2 to 8 characters.
    package let title: String

    /// The names of the values, up to 10 of 2 to 8 characters.
    package let keywords: [String]

    /// How long a permission lasts.
    package let kind: Template.Kind

    /// Numbers of the kinds of business, such as `8,9`.
    package let categories: String

    /// The host apps that show its messages: Douyin, Douyin Lite, Toutiao.
    package let hostApps: [HostApp]

    /// Proposes a template.
    package init(
        title: String,
        keywords: [String],
        kind: Template.Kind,
        categories: String,
        hostApps: [HostApp]
    ) {
        self.title = title
        self.keywords = keywords
        self.kind = kind
        self.categories = categories
        self.hostApps = hostApps
    }

    /// Why it can't be taken, `nil` when it can.
    var refusal: LibraryRefusal? {
        let fitting = 2...8
        if !fitting.contains(title.count) { return .invalid(.title) }
        let areKeywordsRight =
            (1...10).contains(keywords.count) && Set(keywords).count == keywords.count
            && keywords.allSatisfy { fitting.contains($0.count) }
        if !areKeywordsRight { return .invalid(.keywords) }
        if categories.isEmpty { return .invalid(.categories) }
        let isHostListRight =
            !hostApps.isEmpty && hostApps.allSatisfy(LibraryTemplate.possibleHostApps.contains)
        return isHostListRight ? nil : .invalid(.hostApps)
    }
}
