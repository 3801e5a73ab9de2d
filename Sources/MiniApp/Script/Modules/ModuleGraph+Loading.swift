import Foundation

extension ModuleGraph {
    /// Reads a file and makes its text ready to be wrapped into a function.
    ///
    /// ES modules become CommonJS; `.json` files become an assignment to `module.exports`. A file that is missing or
    /// holds broken JSON gives a text that throws, so that whoever requires it gets the error.
    ///
    /// - Parameter path: The path of the file, relative to the root, as ``resolve(_:from:)`` gives it.
    /// - Returns: The text with the same lines as the file, and what is wrong with the file.
    package func load(_ path: String) -> LoadedModule {
        let isJSON = path.hasSuffix(".json")
        guard let source = folder.text(of: path) else {
            let error = Self.throwing("Error", "module \"\(path)\" not found")
            let diagnostic = Diagnostic(ModuleMistake.unreadable(path), file: path)
            return LoadedModule(path: path, source: error, isJSON: isJSON, diagnostics: [diagnostic])
        }
        return isJSON ? json(source) : script(source)
    }

    private func script(_ source: SourceText) -> LoadedModule {
        let translation = ScriptTranslation(source)
        var diagnostics = encodingMistakes(in: source) + translation.diagnostics
        for specifier in translation.specifiers {
            switch resolve(specifier.text, from: source.file) {
            case .file(_, let warning): diagnostics += warning.map { [$0] } ?? []
            case .missing: diagnostics.append(missing(specifier.text, from: source.file))
            }
        }
        return LoadedModule(
            path: source.file,
            source: translation.text,
            isJSON: false,
            diagnostics: diagnostics,
            columns: translation.columns
        )
    }

    private func json(_ source: SourceText) -> LoadedModule {
        var diagnostics = encodingMistakes(in: source)
        let text: String
        do throws(JSONFault) {
            _ = try JSONScanner.read(source.bytes)
            text = Self.exporting(String(decoding: source.bytes, as: UTF8.self))
        } catch {
            let diagnostic = Diagnostic(error.mistake, in: source, at: error.offset)
            diagnostics.append(diagnostic)
            let place = "\(source.file):\(diagnostic.line):\(diagnostic.column)"
            text = Self.throwing("SyntaxError", "\(place): \(diagnostic.message.en)")
        }
        return LoadedModule(path: source.file, source: text, isJSON: true, diagnostics: diagnostics)
    }

    /// JSON is an expression of JavaScript, apart from `__proto__`, which would set the prototype.
    private static func exporting(_ json: String) -> String {
        let value = json.contains("__proto__") ? "JSON.parse(\(quoted(json)))" : json
        return "module.exports=\(value)"
    }

    private static func throwing(_ kind: String, _ message: String) -> String {
        "throw new \(kind)(\(quoted(message)))"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Finds bytes that are no UTF-8, as in a file saved as GBK.
    private func encodingMistakes(in source: SourceText) -> [Diagnostic] {
        let replacement = Array("\u{FFFD}".utf8)
        guard let first = source.bytes.firstRange(of: replacement),
            let data = try? Data(contentsOf: folder.root.appending(path: source.file)),
            String(validating: data, as: UTF8.self) == nil
        else { return [] }
        return [Diagnostic(ModuleMistake.notUTF8, in: source, at: first.lowerBound)]
    }
}
