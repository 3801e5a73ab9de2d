/// Colours as apps write them.
enum Color {
    /// Whether a text is a number sign and six hexadecimal digits.
    static func isSixDigits(_ text: String) -> Bool {
        text.wholeMatch(of: /#[0-9A-Fa-f]{6}/) != nil
    }
}
