extension OpenType {
    /// The values of a button's `open-type`, as its page lists them (…/component/list/button).
    package static let all: [OpenType] = [
        OpenType("share", since: "1.0.0"),
        .getPhoneNumber,
        OpenType("uploadDouyinVideo", since: "2.65.0"),
        OpenType("joinGroup", since: "2.69.0", event: "joingroup"),
        OpenType("im", since: "2.80.0", event: "im"),
        OpenType("privateMessage", since: "2.82.0", event: "pm"),
        OpenType("openSetting", since: "2.87.0", event: "opensetting", function: .openSetting),
        OpenType("platformIm", since: "2.89.0"),
        OpenType(
            "openAwemeUserProfile",
            since: "2.92.0",
            event: "openawemeuserprofile",
            function: .openAwemeUserProfileByButton,
            arguments: [.data("awemeId")]
        ),
        OpenType("authorizePrivateMessage", since: "2.92.0"),
        OpenType("navigateToVideoView", since: "2.92.0"),
        OpenType(
            "agreePrivacyAuthorization",
            since: "3.19.0",
            event: "agreeprivacyauthorization",
            function: .agreePrivacyAuthorization
        ),
        OpenType("openWebcastRoom", since: nil),
        OpenType("addCalendarEvent", since: nil),
        OpenType("addShortcut", since: nil),
        OpenType("contact", since: nil),
    ]

    /// The declaration of a value; `nil` for one that no page lists.
    package static func named(_ value: String) -> OpenType? {
        all.first { $0.value == value }
    }
}
