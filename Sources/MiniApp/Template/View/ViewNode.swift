/// A node of a compiled page, as the kernel runs it.
indirect enum ViewNode {
    case element(ViewElement)
    case text(ViewText)
    case condition(ViewCondition)
    case loop(ViewLoop)
    case templateUse(ViewTemplateUse)
    case slot(ViewSlot)
}

/// Where the author wrote a node.
struct ViewPlace: Hashable {
    let position: SourcePosition

    /// The number of the file among those of the page.
    let file: Int
}

/// A value that is fixed, or computed from the data.
enum ViewValue {
    case fixed(String)
    case code(ScriptCode)
}

/// A component or an HTML element.
struct ViewElement {
    let tag: String
    let place: ViewPlace

    /// The path of the author's own component that the tag stands for.
    let component: String?

    /// Attributes that never change; without a value for those that have none.
    var fixed: [(name: String, value: String?)] = []

    /// Attributes that follow the data.
    var dynamic: [(name: String, code: ScriptCode)] = []
    var events: [(name: EventName, handler: ViewValue)] = []
    var children: [ViewNode] = []
}

/// A run of text.
struct ViewText {
    let value: ViewValue
    let place: ViewPlace
}

/// A chain of `tt:if`, `tt:elif` and `tt:else`.
struct ViewCondition {
    /// A case of the chain; the last one may have no test.
    struct Branch {
        let test: ScriptCode?
        let body: [ViewNode]
    }

    var branches: [Branch]
    let place: ViewPlace
}

/// A repeated part.
struct ViewLoop {
    let list: ScriptCode
    let key: LoopKey
    let body: [ViewNode]

    /// What the body reads besides its own item and index, as seen from outside of the loop.
    let outerReads: PathSet
    let place: ViewPlace
}

/// The use of a template.
struct ViewTemplateUse {
    /// Where one entry of the template's data comes from.
    struct Member {
        /// The entry's name; nil for a spread or a computed name.
        let key: String?
        let path: DataPath?
        let reads: PathSet
    }

    let name: ViewValue
    let data: ScriptCode?
    let members: [Member]

    /// All that the name and the data read.
    let reads: PathSet

    /// The unique names of templates that can be meant by a computed name, where they differ.
    let renames: [String: String]
    let place: ViewPlace
}

/// A place that a component's user can fill.
struct ViewSlot {
    let name: ViewValue
    let fallback: [ViewNode]
    let place: ViewPlace
}
