/// What the attributes of a `tt:for` say.
struct LoopDirective {
    let list: MarkupAttribute
    let names: NameScope.Loop
    let key: LoopKey

    init(list: MarkupAttribute, of element: MarkupElement, _ report: inout MistakeReport) {
        self.list = list
        names = NameScope.Loop(
            item: Self.name("tt:for-item", of: element, &report) ?? "item",
            index: Self.name("tt:for-index", of: element, &report) ?? "index"
        )
        key = LoopKey(element.attribute("tt:key"), names: names)
    }

    private static func name(
        _ directive: String,
        of element: MarkupElement,
        _ report: inout MistakeReport
    ) -> String? {
        guard let attribute = element.attribute(directive), let text = attribute.text, !text.isBlank else {
            return nil
        }
        if case .name(let name) = text.expressionAmidSpace {
            report.add(DirectiveFault.loopNameInBraces(directive, name: name), at: attribute.offset)
            return name
        }
        let name = text.staticText?.trimmed ?? "{{…}}"
        let isName = name.unicodeScalars.allSatisfy { $0 == "_" || $0 == "$" || $0.properties.isIDContinue }
        guard isName, name.utf8.first?.isDigit == false else {
            report.add(DirectiveFault.badLoopName(directive, value: name), at: attribute.offset)
            return nil
        }
        return name
    }
}
