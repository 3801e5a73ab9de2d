import CLibPQ

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

    /// Runs a prepared statement with the values.
    func execute(_ name: String, on connection: OpaquePointer) -> OpaquePointer? {
        bytes.withUnsafeBytes { bytes in
            let texts = bytes.assumingMemoryBound(to: CChar.self)
            return PQexecPrepared(
                connection,
                name,
                Int32(places.count),
                places.map { place in place.flatMap { texts.baseAddress?.advanced(by: $0.lowerBound) } },
                places.map { Int32($0?.count ?? 0) },
                places.map { _ in 1 },
                0
            )
        }
    }
}
