extension ViewBuilder {
    /// Builds the use of a template; nil if it doesn't say which, or names none that can be seen.
    mutating func templateUse(_ element: MarkupElement, at site: Site) -> ViewTemplateUse? {
        guard let written = element.attribute("is")?.text, !written.parts.isEmpty else {
            reports[site.file].add(LinkFault.templateWithoutName, at: element.offset)
            return nil
        }
        let place = place(element.offset, at: site)
        guard let name = templateName(written, at: site) else { return nil }
        let members = data(of: element, at: site)
        var reads = PathSet()
        if case .code(let code) = name { reads.formUnion(code.reads) }
        let data = members.isEmpty ? nil : note(ScriptCode(.object(members), in: site.scope))
        data.map { reads.formUnion($0.reads) }
        return ViewTemplateUse(
            name: name,
            data: data,
            members: members.map { self.member($0, at: site) },
            reads: reads,
            renames: renames(for: name, at: site),
            place: place
        )
    }

    private mutating func templateName(_ written: MixedText, at site: Site) -> ViewValue? {
        let name = value(written, at: site)
        guard case .fixed(let fixed) = name else { return name }
        if let key = names.visible[site.file][fixed] { return .fixed(key) }
        reports[site.file].add(LinkFault.unknownTemplate(fixed), at: written.offset)
        return nil
    }

    private mutating func data(of element: MarkupElement, at site: Site) -> [Expression.Property] {
        guard let attribute = element.attribute("data") else { return [] }
        switch attribute.value {
        case .data(let properties):
            return properties
        case .text(let text) where !text.isBlank:
            reports[site.file].add(LinkFault.templateDataNotObject, at: attribute.offset)
            return []
        case .none, .text:
            return []
        }
    }

    private func member(_ property: Expression.Property, at site: Site) -> ViewTemplateUse.Member {
        var reader = PathReader(scope: site.scope)
        property.operands.forEach { reader.read($0) }
        switch property {
        case .named(let key, let value):
            let path = PathReader.path(of: value, in: site.scope)
            return .init(key: key, path: path, reads: reader.paths)
        case .spread(let value):
            let path = PathReader.path(of: value, in: site.scope)
            return .init(key: nil, path: path, reads: reader.paths)
        case .computed:
            return .init(key: nil, path: nil, reads: reader.paths)
        }
    }

    private func renames(for name: ViewValue, at site: Site) -> [String: String] {
        guard case .code = name else { return [:] }
        return names.visible[site.file].filter { $0.key != $0.value }
    }
}
