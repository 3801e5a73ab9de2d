/// Why a document of the control API or a scenario can't be used.
package enum DocumentFault: Error, Sendable, Hashable {
    /// A field holds another kind of value; `path` is like `people[0].phone.number`.
    case wrongType(path: String, expected: String)

    /// A field that must be there is not.
    case missing(path: String)

    /// A field that nobody knows, perhaps a slip of the pen.
    case unknown(path: String, known: [String])

    /// A value of the right kind that makes no sense.
    case invalid(path: String, reason: String)

    /// Two entries of a list have the same id.
    case repeated(path: String, id: String)
}

extension DocumentFault: CustomStringConvertible {
    /// What is wrong, where, and what would be right; never a value of the document.
    package var description: String {
        switch self {
        case .wrongType(let path, let expected): "\(path) must be \(expected)"
        case .missing(let path): "\(path) is missing"
        case .unknown(let path, let known):
            "\(path) is not a field here; the fields are \(known.sorted().joined(separator: ", "))"
        case .invalid(let path, let reason): "\(path) \(reason)"
        case .repeated(let path, let id): "\(path) uses the id \(id) twice"
        }
    }
}
