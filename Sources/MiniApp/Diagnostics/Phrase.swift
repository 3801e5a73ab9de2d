/// One message in both languages that Quaver speaks.
package struct Phrase: Sendable, Hashable, Codable {
    /// The message in English.
    package let en: String

    /// The message in Simplified Chinese.
    package let zh: String

    /// Pairs an English message with its Chinese twin.
    package init(en: String, zh: String) {
        self.en = en
        self.zh = zh
    }

    /// The message in one of the two languages.
    package subscript(language: Language) -> String {
        switch language {
        case .english: en
        case .chinese: zh
        }
    }
}

/// A language that diagnostics are written in.
package enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    /// English.
    case english = "en"

    /// Simplified Chinese.
    case chinese = "zh-CN"
}
