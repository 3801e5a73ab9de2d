/// One message in both languages that Quaver speaks.
///
/// A string literal stands for a message that reads the same in both, such as `err_no 0`.
package struct Phrase: Sendable, Hashable, Codable, ExpressibleByStringLiteral {
    /// The message in English.
    package let en: String

    /// The message in Simplified Chinese.
    package let zh: String

    /// Pairs an English message with its Chinese twin.
    package init(en: String, zh: String) {
        self.en = en
        self.zh = zh
    }

    /// Makes a message that reads the same in both languages.
    package init(stringLiteral text: String) {
        self.init(en: text, zh: text)
    }
}
