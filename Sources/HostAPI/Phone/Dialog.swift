package import OpenPlatform

/// A question to the person, waiting for an answer.
package struct Dialog: Sendable, Hashable {
    /// The id that the answer names.
    package let id: String

    /// What is asked.
    package let contents: DialogContents

    /// Gives a question an id.
    package init(id: String, contents: DialogContents) {
        self.id = id
        self.contents = contents
    }
}

/// What a dialog asks; each kind is drawn by the phone in its own language.
package enum DialogContents: Sendable, Hashable {
    /// `tt.showModal`.
    case modal(ModalBox)

    /// `tt.showActionSheet`.
    case actionSheet(ActionSheet)

    /// `tt.getUserProfile`: nickname and picture.
    case profile(ProfileConsent)

    /// `tt.login` with `force` while the person is signed out of the host app.
    case hostLogin(HostLoginBox)

    /// The kind's name in messages.
    package var kind: String {
        switch self {
        case .modal: "modal"
        case .actionSheet: "action_sheet"
        case .profile: "profile"
        case .hostLogin: "host_login"
        }
    }
}

/// What a person answered.
package struct Answer: Sendable, Hashable {
    /// Which way they decided.
    package let choice: Choice

    /// What they entered or chose besides: `index` of an action sheet, `content` of an editable modal.
    package let fields: JSONValue

    /// Answers a dialog.
    package init(_ choice: Choice, fields: JSONValue = .null) {
        self.choice = choice
        self.fields = fields
    }

    /// Which way a person decided.
    package enum Choice: String, Sendable, Hashable, Codable {
        /// Agreed, confirmed or chose.
        case accept
        /// Refused or pressed cancel.
        case reject
        /// Closed the dialog without a button, or left the app.
        case dismiss
    }
}
