/// Why a JavaScript text can't be read, and where.
struct ScriptFault: Error, Hashable {
    /// What is wrong.
    let mistake: ScriptMistake

    /// The UTF-8 offset of the mistake.
    let offset: Int

    /// Names a mistake and its place.
    init(_ mistake: ScriptMistake, at offset: Int) {
        self.mistake = mistake
        self.offset = offset
    }
}
