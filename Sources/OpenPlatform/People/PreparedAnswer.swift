/// What a person does when a dialog opens, decided in advance.
package struct PreparedAnswer: Sendable, Hashable {
    /// What somebody does with a dialog.
    package enum Deed: String, Sendable, Hashable, CaseIterable {
        /// Agrees, confirms or chooses.
        case accept

        /// Refuses or presses cancel.
        case reject

        /// Closes it without a button.
        case dismiss

        /// Nothing: it stays open until somebody answers it.
        case ignore

        /// Leaves the app while it is open.
        case leave
    }

    /// The only kind of dialog that it is for; `nil` is any.
    package let dialog: DialogKind?

    /// What the person does.
    package let deed: Deed

    /// What they enter or choose besides, in the dialog's own words: `ticked`, `index`.
    package let fields: JSONObject

    /// Prepares an answer.
    package init(_ deed: Deed, to dialog: DialogKind? = nil, fields: JSONObject = [:]) {
        self.deed = deed
        self.dialog = dialog
        self.fields = fields
    }
}

extension PreparedAnswer {
    /// Reads an answer such as `{"dialog":"subscribe","answer":"accept","ticked":["MSG-a"]}`.
    ///
    /// - Parameters:
    ///   - json: The object; what is there besides `dialog` and `answer` belongs to the dialog's kind.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake.
    init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        dialog = try fields.choice("dialog", of: DialogKind.self)
        guard let deed = try fields.choice("answer", of: Deed.self) else {
            throw .missing(path: fields.path(to: "answer"))
        }
        self.deed = deed
        var rest = json.object ?? [:]
        rest["dialog"] = nil
        rest["answer"] = nil
        self.fields = rest
    }

    /// The object that can be read again.
    var json: JSONValue {
        var members = JSONObject()
        members["dialog"] = dialog.map { .string($0.rawValue) }
        members["answer"] = .string(deed.rawValue)
        for (name, value) in fields { members[name] = value }
        return .object(members)
    }
}
