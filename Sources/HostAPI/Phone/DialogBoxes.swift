/// The box of `tt.showModal`; all words come from the app.
package struct ModalBox: Sendable, Hashable, Codable {
    /// The heading; may be empty if there is content.
    package let title: String
    /// The text below, or the first value of the field if it is editable.
    package let content: String
    /// Whether there is a second button.
    package let showsCancel: Bool
    /// The first button's caption.
    package let cancelText: String
    /// The first button's colour.
    package let cancelColor: String
    /// The second button's caption.
    package let confirmText: String
    /// The second button's colour.
    package let confirmColor: String
    /// Whether the content is a text field.
    package let isEditable: Bool
    /// What an empty text field says.
    package let placeholder: String
    /// The address of a picture two times as wide as high, or empty.
    package let image: String
}

/// The list of `tt.showActionSheet`.
package struct ActionSheet: Sendable, Hashable, Codable {
    /// The words over the list, or empty.
    package let alertText: String
    /// One to six captions.
    package let items: [String]
    /// The colour of the captions.
    package let itemColor: String
}

/// The consent that `tt.getUserProfile` asks for every time.
package struct ProfileConsent: Sendable, Hashable, Codable {
    /// The app that asks.
    package let appName: String
    /// The nickname that the app would see.
    package let nickname: String
    /// The picture that the app would see.
    package let avatarURL: String
}

/// The host app's own login window.
package struct HostLoginBox: Sendable, Hashable, Codable {
    /// The app that asks.
    package let appName: String
    /// The person who would be signed in.
    package let nickname: String
    /// The person's number with its middle hidden, or empty.
    package let phone: String
}
