/// One lexical element of a JavaScript text.
struct ScriptToken {
    /// What kind of element a token is; operators are told apart only as far as the grammar needs it.
    enum Kind: UInt8 {
        case end
        case name, privateName, number, string, template, regularExpression
        case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
        case dot, optionalDot, ellipsis, semicolon, comma, colon, question, arrow
        case assign, compoundAssign
        /// `/` and `/=`, which may also begin a regular expression.
        case slash, slashAssign
        /// `*`, which is also part of generators and of `export *`.
        case star
        /// `+` and `-`, in front of an operand or between two.
        case sign
        /// `++` and `--`.
        case increment
        /// `!` and `~`.
        case prefix
        /// Any operator that stands only between two operands.
        case binary
    }

    /// A word with a meaning of its own somewhere in the grammar.
    enum Word: String, CaseIterable {
        case none = ""
        case `break`, `case`, `catch`, `class`, const, `continue`, debugger, `default`, delete, `do`
        case `else`, `enum`, export, extends, finally, `for`, function, `if`, `import`, `in`
        case instanceof, new, `return`, `super`, `switch`, this, `throw`, `try`, typeof, `var`
        case void, `while`, with, null, `true`, `false`
        case async, await, yield, `let`, `static`, get, set, of, `as`, from, assert, meta, target
    }

    /// What kind of element this is.
    var kind: Kind

    /// Which special word a name is.
    var word: Word = .none

    /// Whether a line ends between the token before and this one.
    var isOnNewLine = false

    /// The UTF-8 offset of the first byte.
    var start: Int

    /// The UTF-8 offset after the last byte.
    var end: Int

    /// A hash of a name's bytes, zero for all other kinds.
    var hash: UInt64 = 0
}

extension ScriptToken.Word {
    /// Whether the word can never name a variable.
    var isReserved: Bool {
        switch self {
        case .none, .async, .await, .yield, .let, .static, .get, .set, .of, .as, .from, .assert, .meta,
            .target:
            false
        case .break, .case, .catch, .class, .const, .continue, .debugger, .default, .delete, .do, .else,
            .enum, .export, .extends, .finally, .for, .function, .if, .import, .in, .instanceof, .new,
            .return, .super, .switch, .this, .throw, .try, .typeof, .var, .void, .while, .with, .null,
            .true, .false:
            true
        }
    }

    /// The words by the hash of their bytes.
    static let table: [UInt64: Self] = Dictionary(
        uniqueKeysWithValues: allCases.dropFirst()
            .map { word in
                (word.rawValue.utf8.reduce(into: NameHash()) { $0.add($1) }.value, word)
            }
    )
}

/// The FNV-1a hash by which names are compared before their bytes are.
struct NameHash {
    /// The hash of the bytes added so far.
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Mixes one more byte in.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
