extension ViewBuilder {
    /// Builds a tag with its loop, and with the condition that belongs to each item.
    mutating func nodes(
        of element: MarkupElement,
        _ directives: Directives,
        test: MarkupAttribute? = nil,
        at site: Site
    ) -> [ViewNode] {
        guard let loop = directives.loop else { return bare(element, directives, at: site) }
        let list = control(loop.list, at: site)
        let place = place(element.offset, at: site)
        let readsBefore = reads
        reads = PathSet()
        var inner = site
        inner.scope = site.scope.entering(loop.names)
        let body = conditional(element, directives, test, at: inner)
        let outerReads = reads.outsideLoop
        reads = readsBefore
        reads.formUnion(outerReads)
        return [.loop(ViewLoop(list: list, key: loop.key, body: body, outerReads: outerReads, place: place))]
    }

    private mutating func conditional(
        _ element: MarkupElement,
        _ directives: Directives,
        _ test: MarkupAttribute?,
        at site: Site
    ) -> [ViewNode] {
        guard let test else { return bare(element, directives, at: site) }
        let place = place(element.offset, at: site)
        let code = control(test, at: site)
        let body = bare(element, directives, at: site)
        return [.condition(ViewCondition(branches: [.init(test: code, body: body)], place: place))]
    }

    /// Builds a tag without regard to loops and conditions.
    private mutating func bare(
        _ element: MarkupElement,
        _ directives: Directives,
        at site: Site
    ) -> [ViewNode] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.greatestDepth else {
            reports[site.file].add(MarkupFault.tooDeep, at: element.offset)
            return []
        }
        switch element.role {
        case .definition, .importing, .script:
            return []
        case .block:
            return block(element.children, at: site)
        case .including:
            return include(element, at: site)
        case .templateUse:
            return templateUse(element, at: site).map { [.templateUse($0)] } ?? []
        case .slot:
            return [.slot(slot(element, at: site))]
        case .plain:
            return [.element(plain(element, directives, at: site))]
        }
    }

    private mutating func plain(
        _ element: MarkupElement,
        _ directives: Directives,
        at site: Site
    ) -> ViewElement {
        var result = ViewElement(
            tag: element.name,
            place: place(element.offset, at: site),
            component: components[element.name]
        )
        for attribute in directives.attributes {
            if let event = EventName(attribute: attribute.name) {
                result.events.append((event, handler(attribute, at: site)))
            } else if let text = attribute.text, text.staticText == nil {
                result.dynamic.append((attribute.name, code(text, at: site)))
            } else {
                result.fixed.append((attribute.name, attribute.staticText))
            }
        }
        result.children = block(element.children, at: site)
        return result
    }

    private mutating func handler(_ attribute: MarkupAttribute, at site: Site) -> ViewValue {
        guard let text = attribute.text else { return .fixed("") }
        if let name = text.staticText { return .fixed(name.trimmed) }
        return .code(code(text, at: site))
    }

    private mutating func slot(_ element: MarkupElement, at site: Site) -> ViewSlot {
        let place = place(element.offset, at: site)
        let name = element.attribute("name")?.text.map { value($0, at: site) } ?? .fixed("")
        return ViewSlot(name: name, fallback: block(element.children, at: site), place: place)
    }

    private mutating func include(_ element: MarkupElement, at site: Site) -> [ViewNode] {
        guard let target = files[site.file].includes[element.offset] else { return [] }
        guard !site.including.contains(target) else {
            let path = files[target].file.source.file
            reports[site.file].add(LinkFault.includeCycle(path), at: element.offset)
            return []
        }
        var scope = site.scope
        scope.modules = modules[target]
        let inner = Site(file: target, scope: scope, including: site.including + [target])
        return block(files[target].file.nodes, at: inner)
    }
}
