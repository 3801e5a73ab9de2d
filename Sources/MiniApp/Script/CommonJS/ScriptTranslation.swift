/// The author's script, made ready for the engine.
struct ScriptTranslation {
    /// The text to run; the author's own if nothing had to change.
    private(set) var text: String

    /// The way from columns of the text to those of the file.
    private(set) var columns = ColumnMap()

    /// What is wrong with the script.
    private(set) var diagnostics: [Diagnostic] = []

    /// The specifiers of the modules that are imported by a statement, each with its offset.
    private(set) var specifiers: [(text: String, offset: Int)] = []

    /// Translates a script; one without `import` and `export` stays as it is.
    init(_ source: SourceText) {
        let isTypeScript = source.file.hasSuffix(".ts")
        if isTypeScript || Self.mentionsModules(source.bytes) {
            do throws(ScriptFault) {
                let syntax = try ScriptParser.parse(source.bytes)
                if var translation = CommonJSTranslation(source, syntax: syntax) {
                    let result = translation.result()
                    text = String(decoding: result.bytes, as: UTF8.self)
                    columns = result.columns
                    diagnostics = translation.diagnostics()
                    specifiers = translation.requests.map {
                        (String($0.literal.dropFirst().dropLast()), $0.offset)
                    }
                    return
                }
            } catch {
                if isTypeScript {
                    diagnostics = [Diagnostic(TranslationMistake.typeScript, in: source, at: error.offset)]
                } else if error.mistake == .moduleStatementInside || Self.looksLikeModule(source) {
                    diagnostics = [Diagnostic(error.mistake, in: source, at: error.offset)]
                }
            }
        }
        let isHashbang = source.bytes.starts(with: [0x23, 0x21])
        text = String(decoding: source.bytes, as: UTF8.self)
        if isHashbang { text = "//" + text.dropFirst(2) }
    }

    /// Whether `import` or `export` occurs anywhere, be it in a comment.
    private static func mentionsModules(_ bytes: [UInt8]) -> Bool {
        let stem = Array("port".utf8)
        guard bytes.count > 6 else { return false }
        for index in 2...bytes.count - 4 where bytes[index] == stem[0] {
            guard bytes[index + 1] == stem[1], bytes[index + 2] == stem[2], bytes[index + 3] == stem[3] else {
                continue
            }
            switch (bytes[index - 2], bytes[index - 1]) {
            case (UInt8(ascii: "i"), UInt8(ascii: "m")), (UInt8(ascii: "e"), UInt8(ascii: "x")): return true
            default: break
            }
        }
        return false
    }

    /// Whether a line begins with an `import` or `export` statement, as far as one can tell without a grammar.
    private static func looksLikeModule(_ source: SourceText) -> Bool {
        (1...source.lineCount)
            .contains { number in
                let line = source.line(number)
                return ["import ", "import{", "import\"", "import'", "export ", "export{"]
                    .contains {
                        line.hasPrefix($0)
                    }
            }
    }
}
