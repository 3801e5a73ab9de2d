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

    /// Id, kind and what the person sees, in one object.
    package var json: JSONValue {
        var members: JSONObject = ["id": .string(id), "kind": .string(contents.kind)]
        for (name, value) in contents.members { members[name] = value }
        return .object(members)
    }
}
