package import OpenPlatform

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
