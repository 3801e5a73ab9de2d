/// A token that opens the endpoints of its kind.
package struct CheckedToken: Sendable, Hashable {
    /// The app that it was issued to.
    package let appID: String

    /// The moment from which it is refused.
    package let expiresAt: PlatformInstant

    /// Whether the app asked for a newer one since, so that this one lives its last minutes.
    package let isReplaced: Bool

    /// The rules that it passed, with what there is to know about this token.
    package var rules: [TraceRule] {
        let note =
            isReplaced
            ? Phrase(en: "; a newer one was issued", zh: "；已有更新的 token") : Phrase(en: "", zh: "")
        let fact = Phrase(
            en: "Token: it counts until \(expiresAt)\(note.en)",
            zh: "token：有效期至 \(expiresAt)\(note.zh)"
        )
        return TokenCheckRule.lines(broken: nil).dropLast() + [TraceRule(fact, .passed)]
    }
}
