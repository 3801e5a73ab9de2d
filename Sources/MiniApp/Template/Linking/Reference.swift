/// The `src` of a tag.
struct Reference {
    private let tag: String
    private let source: MarkupAttribute?

    /// Where a mistake in the reference is shown.
    let offset: Int

    init(_ element: MarkupElement) {
        tag = element.name
        source = element.attribute("src")
        offset = source?.offset ?? element.offset
    }

    /// The path that is meant; the first ending is added where there is no such file without it.
    func path(
        from file: String,
        in folder: SourceFolder,
        endings: [String],
        _ report: inout MistakeReport
    ) -> String? {
        guard let text = source?.text, !text.isBlank else {
            report.add(LinkFault.missingSource(tag: tag), at: offset)
            return nil
        }
        guard let written = text.staticText?.trimmed else {
            report.add(LinkFault.dynamicSource(tag: tag), at: offset)
            return nil
        }
        guard let path = SourceFolder.resolve(written, from: file) else {
            report.add(LinkFault.outsideFolder(written), at: offset)
            return nil
        }
        return folder.existing(path, endings: endings)
    }
}
