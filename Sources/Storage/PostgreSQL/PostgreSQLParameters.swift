/// The values of a statement in the binary form that goes over the wire.
struct PostgreSQLParameters {
    /// The values' types; 0 leaves one to the statement.
    let types: [UInt32]

    private let bytes: [UInt8]
    private let places: [Range<Int>?]

    /// Lays out values one after the other.
    init(_ values: [SQLValue]) {
        var bytes: [UInt8] = []
        var places: [Range<Int>?] = []
        for value in values {
            let start = bytes.count
            value.write(to: &bytes)
            places.append(value == .null ? nil : start..<bytes.count)
        }
        // An empty value at the end needs an address too, because none means NULL.
        bytes.append(0)
        self.bytes = bytes
        self.places = places
        types = values.map { $0.postgreSQLType?.rawValue ?? 0 }
    }

    /// Lends the values to C: where each begins, how long it is, and that it is binary.
    func withPointers<Result>(
        _ body: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { bytes in
            let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
            return body(
                places.map { place in place.flatMap { start?.advanced(by: $0.lowerBound) } },
                places.map { Int32($0?.count ?? 0) },
                places.map { _ in 1 }
            )
        }
    }
}
