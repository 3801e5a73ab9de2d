/// What reading a JavaScript text finds out: names with their scopes, and the module statements.
///
/// No tree is kept; this is all that the way from ES modules to CommonJS needs.
struct ScriptSyntax {
    /// A stretch of the text that holds one name or one string literal.
    struct Name: Hashable {
        /// The UTF-8 offset of the first byte.
        let start: Int

        /// The UTF-8 offset after the last byte.
        let end: Int

        /// The hash of an identifier's bytes.
        let hash: UInt64

        /// Whether it is a string literal.
        let isString: Bool
    }

    /// How a variable is used.
    enum Use {
        /// Its value is read.
        case plain

        /// It is called, or tags a template.
        case call

        /// It is both key and value in an object literal: `{a}`.
        case shorthand
    }

    /// A place that uses a variable.
    struct Reference {
        /// The variable's name.
        let name: Name

        /// The innermost scope around the place.
        let scope: Int

        /// What is done with the variable.
        var use: Use

        /// Whether a semicolon is inserted before it, so that a parenthesis put there would change the meaning.
        let followsInsertedSemicolon: Bool
    }

    /// A place that declares a variable.
    struct Declaration {
        /// The variable's name.
        let name: Name

        /// The scope that the variable belongs to.
        let scope: Int
    }

    /// The parent of each scope; the first one is the module's own.
    var scopes = [-1]

    /// All uses of variables, in the order of the text.
    var references: [Reference] = []

    /// All declarations but those by `import`.
    var declarations: [Declaration] = []

    /// The `import` and `export` statements, in the order of the text.
    var statements: [ModuleStatement] = []

    /// The offsets of `import` in `import(…)`.
    var dynamicImports: [Int] = []

    /// The offsets of `import` in `import.meta`.
    var metaProperties: [Int] = []

    /// The offset of the first `await` outside of all functions.
    var topLevelAwait: Int?
}

/// One `import` or `export` statement.
struct ModuleStatement {
    /// A name as the exporting side calls it, and as the other side does.
    struct Pair {
        /// The name on the exporting side; nil is a namespace.
        let from: ScriptSyntax.Name?

        /// The name on the receiving side.
        let to: ScriptSyntax.Name
    }

    /// Which statement it is.
    enum Form {
        /// `import … from "x"` and `import "x"`.
        case imports([Pair], from: ScriptSyntax.Name)

        /// `export {a as b} from "x"` and `export * as n from "x"`.
        case reexports([Pair], from: ScriptSyntax.Name)

        /// `export * from "x"`.
        case exportsAll(from: ScriptSyntax.Name)

        /// `export {a, b as c}`.
        case exportsLocals([Pair])

        /// `export const a = …`; the range is that of the keyword.
        case exportsDeclaration([ScriptSyntax.Name])

        /// `export default …` before an expression; the ranges are those of both keywords.
        case exportsDefaultExpression(keyword: Range<Int>)

        /// `export default function f …`; without a name, one has to be inserted at an offset.
        case exportsDefaultDeclaration(keyword: Range<Int>, ScriptSyntax.Name?, nameOffset: Int)
    }

    /// The stretch of text to replace.
    let range: Range<Int>

    /// Which statement it is.
    let form: Form

    /// Whether only other module statements, directives and function declarations come before it.
    let isInHead: Bool
}
