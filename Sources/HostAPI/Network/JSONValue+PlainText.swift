import OpenPlatform

extension JSONValue {
    /// The text of a value where text is wanted: strings without quotes, everything else as JSON.
    var plainText: String {
        string ?? text
    }
}
