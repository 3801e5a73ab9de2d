/// Nodes in a row, the last of which may be a condition that goes on.
struct SiblingList {
    private var nodes: [ViewNode] = []
    private var condition: ViewCondition?

    /// White space that counts only if the condition doesn't go on behind it.
    private var pending: [ViewNode] = []

    /// Whether the last node is a loop with a condition of its own.
    var endsWithConditionInLoop = false

    /// Adds text.
    mutating func append(_ node: ViewNode, isBlank: Bool) {
        if isBlank, condition != nil {
            pending.append(node)
        } else {
            append(contentsOf: [node])
        }
    }

    /// Adds nodes, which ends a condition before them.
    mutating func append(contentsOf more: [ViewNode]) {
        endCondition()
        nodes.append(contentsOf: more)
    }

    /// Begins a condition with its first case.
    mutating func begin(_ branch: ViewCondition.Branch, at place: ViewPlace) {
        endCondition()
        condition = ViewCondition(branches: [branch], place: place)
    }

    /// Adds a case to the condition that stands last; false if there is none.
    mutating func extendCondition(_ branch: ViewCondition.Branch) -> Bool {
        guard condition != nil else { return false }
        pending = []
        condition?.branches.append(branch)
        if branch.test == nil { endCondition() }
        return true
    }

    /// All nodes.
    mutating func finished() -> [ViewNode] {
        endCondition()
        return nodes
    }

    private mutating func endCondition() {
        endsWithConditionInLoop = false
        if let condition { nodes.append(.condition(condition)) }
        condition = nil
        nodes.append(contentsOf: pending)
        pending = []
    }
}
