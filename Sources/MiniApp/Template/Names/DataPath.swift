/// A place in the data that an expression reads.
struct DataPath: Hashable, Sendable {
    /// Where a path begins.
    enum Root: Hashable, Sendable {
        case data
        case item(depth: Int)
        case index(depth: Int)
    }

    /// One step further into a value.
    enum Step: Hashable, Sendable {
        case name(String)
        case number(Int)
    }

    var root: Root
    var steps: [Step]

    /// The same place seen from outside of the innermost loop; nil for what only that loop knows.
    var outsideLoop: DataPath? {
        switch root {
        case .data: self
        case .item(let depth): depth > 0 ? DataPath(root: .item(depth: depth - 1), steps: steps) : nil
        case .index(let depth): depth > 0 ? DataPath(root: .index(depth: depth - 1), steps: steps) : nil
        }
    }

    /// The path as a JavaScript array.
    var script: String {
        let start =
            switch root {
            case .data: "\"d\""
            case .item(let depth): "\(depth), \"i\""
            case .index(let depth): "\(depth), \"x\""
            }
        let rest = steps.map { step in
            switch step {
            case .name(let name): ", " + JavaScriptText.quoted(name)
            case .number(let number): ", \(number)"
            }
        }
        return "[" + start + rest.joined() + "]"
    }
}

/// Paths without repetition, in the order in which they were first read.
struct PathSet: Hashable, Sendable {
    private(set) var paths: [DataPath] = []
    private var known: Set<DataPath> = []

    var isEmpty: Bool { paths.isEmpty }

    /// Adds a path unless it is there.
    mutating func insert(_ path: DataPath) {
        if known.insert(path).inserted { paths.append(path) }
    }

    /// Adds all paths of another set.
    mutating func formUnion(_ other: PathSet) {
        for path in other.paths { insert(path) }
    }

    /// The paths that mean something outside of the innermost loop, as seen from there.
    var outsideLoop: PathSet {
        var result = PathSet()
        for path in paths { path.outsideLoop.map { result.insert($0) } }
        return result
    }

    /// The set as a JavaScript array of paths.
    var script: String { "[" + paths.map(\.script).joined(separator: ", ") + "]" }
}
