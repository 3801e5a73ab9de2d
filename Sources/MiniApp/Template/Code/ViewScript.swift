/// The whole script of a page: its modules, then its view.
struct ViewScript {
    /// The script's text.
    let text: String

    /// Where the modules stand in it.
    let embedded: [EmbeddedScript]

    init(
        route: String,
        files: [LinkedFile],
        library: ScriptLibrary,
        body: [ViewNode],
        templates: [(key: String, body: [ViewNode])]
    ) {
        var writer = CodeWriter()
        embedded = library.modules.map { writer.write($0) }
        writer.open("__quaver.view(" + JavaScriptText.quoted(route) + ", function (k) {")
        for (constant, module) in library.bindings {
            writer.line("const " + constant + " = k.sjs(" + JavaScriptText.quoted(module) + ");")
        }
        writer.open("return {")
        let paths = files.map { JavaScriptText.quoted($0.file.source.file) }
        writer.line("files: [" + paths.joined(separator: ", ") + "],")
        writer.block(body, after: "body: ", before: ",")
        writer.write(templates)
        writer.close("};")
        writer.close("});")
        text = writer.text
    }
}

extension CodeWriter {
    /// Writes a module between two lines of its own, so that its lines stay whole.
    fileprivate mutating func write(_ module: ScriptModule) -> EmbeddedScript {
        line("__quaver.sjs(" + JavaScriptText.quoted(module.id) + ", function (require, module, exports) {")
        let firstLine = lineCount + 1
        verbatim(module.text)
        let lines = firstLine..<(lineCount + 1)
        let requirements = module.requirements.sorted { $0.key < $1.key }
            .map { specifier, id in
                JavaScriptText.key(specifier) + ": " + JavaScriptText.quoted(id)
            }
        let map = requirements.isEmpty ? "" : ", { " + requirements.joined(separator: ", ") + " }"
        line("}" + map + ");")
        return EmbeddedScript(file: module.file, firstLine: module.line, scriptLines: lines)
    }

    fileprivate mutating func write(_ templates: [(key: String, body: [ViewNode])]) {
        if templates.isEmpty {
            line("templates: {},")
            return
        }
        open("templates: {")
        for (key, body) in templates {
            block(body, after: JavaScriptText.key(key) + ": ", before: ",")
        }
        close("},")
    }
}
