/// Why an app or a person can't be added, changed or removed.
package enum DirectoryRefusal: Error, Sendable, Hashable {
    /// Another one has that id.
    case exists(id: String)

    /// Nobody has that id.
    case unknown(id: String)

    /// A change names another id than the one it is for.
    case idIsFixed(id: String)

    /// The result would make no sense.
    case invalid(DocumentFault)
}
