package import OpenPlatform

/// The box of `tt.showModal`; all words come from the app.
package struct ModalBox: Sendable, Hashable {
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

    /// The members in messages.
    package var members: JSONObject {
        [
            "title": .string(title), "content": .string(content),
            "shows_cancel": .bool(showsCancel),
            "cancel_text": .string(cancelText), "cancel_color": .string(cancelColor),
            "confirm_text": .string(confirmText), "confirm_color": .string(confirmColor),
            "is_editable": .bool(isEditable), "placeholder": .string(placeholder), "image": .string(image),
        ]
    }
}

extension ModalBox {
    /// A question of the host app's own, in the looks of `tt.showModal`.
    init(question: String, confirm: String, cancel: String) {
        self.init(
            title: "",
            content: question,
            showsCancel: true,
            cancelText: cancel,
            cancelColor: "#000000",
            confirmText: confirm,
            confirmColor: "#F85959",
            isEditable: false,
            placeholder: "",
            image: ""
        )
    }
}
