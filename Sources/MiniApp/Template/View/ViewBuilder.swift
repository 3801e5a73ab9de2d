/// Turns the markup of a page's files into the nodes that the kernel runs.
struct ViewBuilder {
    let files: [LinkedFile]
    let names: TemplateNames

    /// For each file, the constants that hold its sjs modules.
    let modules: [[String: String]]

    /// The paths of the author's own components by tag.
    let components: [String: String]

    /// The mistakes of each file.
    var reports: [MistakeReport]

    /// What has been read since the innermost loop began.
    var reads = PathSet()
    var depth = 0
    private var finders: [PlaceFinder]

    /// Where in the page a piece of markup is put.
    struct Site {
        let file: Int
        var scope: NameScope

        /// The files that are being included, outermost first.
        var including: [Int]
    }

    /// How deeply nodes can be nested, inclusions counted.
    static let greatestDepth = 120

    init(
        files: [LinkedFile],
        names: TemplateNames,
        modules: [[String: String]],
        components: [String: String]
    ) {
        self.files = files
        self.names = names
        self.modules = modules
        self.components = components
        reports = files.map { MistakeReport(source: $0.file.source) }
        finders = files.map { PlaceFinder(source: $0.file.source) }
    }

    /// Builds the nodes of the page's own file.
    mutating func body() -> [ViewNode] {
        guard let page = files.first else { return [] }
        return block(page.file.nodes, at: outermostSite(in: 0))
    }

    /// Builds the body of a template, which sees its data and the modules of its file.
    mutating func body(of definition: TemplateNames.Definition) -> [ViewNode] {
        block(definition.element.children, at: outermostSite(in: definition.file))
    }

    private func outermostSite(in file: Int) -> Site {
        Site(file: file, scope: NameScope(modules: modules[file]), including: [file])
    }

    /// Builds siblings, joining those that belong to one condition.
    mutating func block(_ nodes: [MarkupNode], at site: Site) -> [ViewNode] {
        var siblings = SiblingList()
        for node in nodes {
            switch node {
            case .text(let text):
                siblings.append(.text(self.text(text, at: site)), isBlank: text.isBlank)
            case .element(let element):
                add(element, to: &siblings, at: site)
            }
        }
        return siblings.finished()
    }

    private mutating func add(_ element: MarkupElement, to siblings: inout SiblingList, at site: Site) {
        switch element.role {
        case .definition, .importing, .script: return
        case .including, .templateUse, .block, .slot, .plain: break
        }
        let directives = Directives(element, &reports[site.file])
        switch directives.branch {
        case nil:
            siblings.append(contentsOf: nodes(of: element, directives, at: site))
        case .opening(let test) where directives.loop != nil:
            siblings.append(contentsOf: nodes(of: element, directives, test: test, at: site))
            siblings.endsWithConditionInLoop = true
        case .opening(let test):
            let place = place(element.offset, at: site)
            let code = control(test, at: site)
            siblings.begin(.init(test: code, body: nodes(of: element, directives, at: site)), at: place)
        case .further(let attribute):
            let code = control(attribute, at: site)
            continueChain(
                attribute,
                .init(test: code, body: nodes(of: element, directives, at: site)),
                &siblings,
                site
            )
        case .otherwise(let attribute):
            continueChain(
                attribute,
                .init(test: nil, body: nodes(of: element, directives, at: site)),
                &siblings,
                site
            )
        }
    }

    private mutating func continueChain(
        _ attribute: MarkupAttribute,
        _ branch: ViewCondition.Branch,
        _ siblings: inout SiblingList,
        _ site: Site
    ) {
        guard !siblings.extendCondition(branch) else { return }
        let fault = DirectiveFault.elseWithoutIf(attribute.name, isInLoop: siblings.endsWithConditionInLoop)
        reports[site.file].add(fault, at: attribute.offset)
    }

    private mutating func text(_ text: MixedText, at site: Site) -> ViewText {
        let place = place(text.offset, at: site)
        if let fixed = text.staticText { return ViewText(value: .fixed(fixed), place: place) }
        return ViewText(value: .code(joined(text, at: site)), place: place)
    }

    mutating func place(_ offset: Int, at site: Site) -> ViewPlace {
        ViewPlace(position: finders[site.file].position(at: offset), file: site.file)
    }
}
