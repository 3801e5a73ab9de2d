/// The attributes of a tag that steer the compiler, apart from the others.
struct Directives {
    /// The place of a tag in a chain of conditions.
    enum Branch {
        case opening(MarkupAttribute)
        case further(MarkupAttribute)
        case otherwise(MarkupAttribute)
    }

    private(set) var branch: Branch?
    private(set) var loop: LoopDirective?

    /// What remains for the element itself.
    private(set) var attributes: [MarkupAttribute] = []

    init(_ element: MarkupElement, _ report: inout MistakeReport) {
        for attribute in element.attributes {
            switch attribute.name {
            case "tt:if", "tt:elif", "tt:else":
                branch = branch ?? Self.branch(attribute)
            case "tt:for", "tt:for-items":
                loop = LoopDirective(list: attribute, of: element, &report)
            case "tt:for-item", "tt:for-index", "tt:key":
                break
            case let name where name.hasPrefix("tt:") && name != "tt:ref":
                let fault = DirectiveFault.unknown(attribute.written, suggestion: Self.suggestions[name])
                report.add(fault, at: attribute.offset)
            default:
                attributes.append(attribute)
            }
        }
    }

    private static func branch(_ attribute: MarkupAttribute) -> Branch {
        switch attribute.name {
        case "tt:if": .opening(attribute)
        case "tt:elif": .further(attribute)
        default: .otherwise(attribute)
        }
    }

    private static let suggestions = [
        "tt:elseif": "tt:elif", "tt:else-if": "tt:elif", "tt:elsif": "tt:elif", "tt:item": "tt:for-item",
        "tt:index": "tt:for-index", "tt:for-key": "tt:key", "tt:show": "hidden",
    ]
}
