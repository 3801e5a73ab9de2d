/// A parsed template file with its definitions and references listed.
struct TemplateFile: Sendable {
    let source: SourceText
    let nodes: [MarkupNode]
    let diagnostics: [Diagnostic]

    /// The elements `<template name>` wherever they stand.
    private(set) var definitions: [MarkupElement] = []

    /// The elements `<import>` and `<include>` wherever they stand.
    private(set) var references: [MarkupElement] = []

    /// The elements `<sjs>` and `<wxs>` wherever they stand.
    private(set) var scripts: [MarkupElement] = []

    init(source: SourceText) {
        self.source = source
        (nodes, diagnostics) = MarkupParser.parse(source)
        collect(from: nodes)
    }

    private mutating func collect(from nodes: [MarkupNode]) {
        for case .element(let element) in nodes {
            switch element.role {
            case .definition: definitions.append(element)
            case .importing, .including: references.append(element)
            case .script: scripts.append(element)
            case .block, .templateUse, .slot, .plain: break
            }
            collect(from: element.children)
        }
    }
}

extension MarkupElement {
    /// What a tag is for the compiler.
    enum Role {
        case definition
        case templateUse
        case importing
        case including
        case script
        case block
        case slot
        case plain
    }

    /// The role that follows from the tag and, for a template, from its attributes.
    var role: Role {
        switch name {
        case "template": attribute("name") != nil && attribute("is") == nil ? .definition : .templateUse
        case "import": .importing
        case "include": .including
        case "sjs", "wxs": .script
        case "block": .block
        case "slot": .slot
        default: .plain
        }
    }
}
