import CLibPQ

extension PostgreSQLAddress {
    /// Connects; `nil` when there is no memory for that.
    func connect() -> OpaquePointer? {
        let parameters = Array(parameters)
        return withCStrings(parameters.map(\.key)) { keys in
            withCStrings(parameters.map(\.value)) { values in PQconnectdbParams(keys, values, 0) }
        }
    }
}

/// Lends texts to C, with a null pointer behind the last.
private func withCStrings<Result>(
    _ texts: some Collection<String>,
    _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
    guard let first = texts.first else { return body([nil]) }
    return first.withCString { first in withCStrings(texts.dropFirst()) { body([first] + $0) } }
}
