package import OpenPlatform

/// The list of `tt.showActionSheet`.
package struct ActionSheet: Sendable, Hashable {
    /// The words over the list, or empty.
    package let alertText: String
    /// One to six captions.
    package let items: [String]
    /// The colour of the captions.
    package let itemColor: String

    /// The members in messages.
    package var members: JSONObject {
        [
            "alert_text": .string(alertText), "items": .array(items.map(JSONValue.string)),
            "item_color": .string(itemColor),
        ]
    }
}
