/// A JSON value that knows where it stands in its file.
struct JSONNode {
    /// The value, with members in the order of the file.
    indirect enum Value {
        case null
        case boolean(Bool)
        case number(Double)
        case string(String)
        case array([JSONNode])
        case object([Member])
    }

    /// One member of an object.
    struct Member {
        let key: String
        let keyOffset: Int
        let node: JSONNode
    }

    /// The value.
    let value: Value

    /// The UTF-8 offsets of the value's text.
    let range: Range<Int>

    /// The member of an object with a key; of two with the same key the later one, as in JavaScript.
    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.last { $0.key == key }?.node
    }

    /// The text of a string.
    var string: String? {
        if case .string(let text) = value { text } else { nil }
    }
}
