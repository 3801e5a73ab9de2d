/// Collects what is wrong with the files of a mini-app while they are read.
final class ManifestReport {
    private(set) var diagnostics: [Diagnostic] = []

    /// Notes a mistake at a UTF-8 offset of a file.
    func note(_ mistake: some Mistake, in source: SourceText, at offset: Int) {
        diagnostics.append(Diagnostic(mistake, in: source, at: offset))
    }

    /// Notes a mistake that concerns a file as a whole, or one that does not exist.
    func note(_ mistake: some Mistake, file: String) {
        diagnostics.append(Diagnostic(mistake, file: file))
    }

    /// Reads a JSON file whose root is an object; nil, with a note, when it is something else.
    func fields(of source: SourceText) -> JSONFields? {
        do throws(JSONFault) {
            let node = try JSONScanner.read(source.bytes)
            guard case .object = node.value else {
                note(ManifestMistake.notAnObject, in: source, at: node.range.lowerBound)
                return nil
            }
            return JSONFields(source: source, node: node, path: "", report: self)
        } catch {
            diagnostics.append(Diagnostic(error.mistake, in: source, at: error.offset))
            return nil
        }
    }
}
