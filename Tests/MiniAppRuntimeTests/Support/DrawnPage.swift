import OpenPlatform
import Testing

/// A page as a browser draws it: made of a snapshot, changed by patches.
struct DrawnPage {
    /// A patch that no browser could follow.
    struct Misfit: Error {
        let operation: String
    }

    private final class Node {
        let id: Int
        var content: [JSONValue]
        var children: [Node] = []
        weak var parent: Node?

        init(_ snapshot: JSONValue) {
            let parts = snapshot.array ?? []
            id = parts.first?.int ?? 0
            content = Array(parts.prefix(3))
            children = (parts.count == 4 ? parts[3].array ?? [] : []).map(Node.init)
            for child in children { child.parent = self }
        }

        var json: JSONValue {
            .array(content.count == 3 ? content + [.array(children.map(\.json))] : content)
        }
    }

    private let root: Node
    private var nodes: [Int: Node] = [:]

    init(_ snapshot: JSONValue) {
        root = Node(snapshot)
        add(root)
    }

    /// The page as a snapshot of it would be.
    var json: JSONValue { root.json }

    mutating func apply(_ operation: JSONValue) throws {
        let place = operation[1]?.int ?? 0
        guard let node = nodes[place] else { throw Misfit(operation: operation.text) }
        switch operation[0]?.string {
        case "+":
            let child = Node(operation[3] ?? .null)
            try put(child, into: node, before: operation[2], operation)
            add(child)
        case "-":
            detach(node)
            remove(node)
        case "m":
            guard let parent = nodes[operation[2]?.int ?? 0] else { throw Misfit(operation: operation.text) }
            detach(node)
            try put(node, into: parent, before: operation[3], operation)
        case "a":
            var attributes = node.content[2].object ?? [:]
            let value = operation[3] ?? .null
            attributes[operation[2]?.string ?? ""] = value.isNull ? nil : value
            node.content[2] = .object(attributes)
        case "t": node.content[1] = operation[2] ?? .null
        default: throw Misfit(operation: operation.text)
        }
    }

    private func put(_ node: Node, into parent: Node, before: JSONValue?, _ operation: JSONValue) throws {
        let place =
            before == 0 ? parent.children.count : parent.children.firstIndex { .integer($0.id) == before }
        guard let place, parent.content.count == 3 else { throw Misfit(operation: operation.text) }
        parent.children.insert(node, at: place)
        node.parent = parent
    }

    private func detach(_ node: Node) { node.parent?.children.removeAll { $0 === node } }

    private mutating func add(_ node: Node) {
        nodes[node.id] = node
        for child in node.children { add(child) }
    }

    private mutating func remove(_ node: Node) {
        nodes[node.id] = nil
        for child in node.children { remove(child) }
    }
}
