extension JSONValue: Codable {
    /// Reads any value a decoder offers; the order of members is the decoder's.
    ///
    /// - Parameter decoder: Where to read from.
    /// - Throws: `DecodingError` when the decoder holds something JSON has no word for.
    package init(from decoder: any Decoder) throws {
        if let keyed = try? decoder.container(keyedBy: Member.self) {
            let members = try keyed.allKeys.map { key in
                (key.stringValue, try keyed.decode(JSONValue.self, forKey: key))
            }
            self = .object(JSONObject(members))
        } else if var list = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !list.isAtEnd { elements.append(try list.decode(JSONValue.self)) }
            self = .array(elements)
        } else {
            self = try Self.scalar(from: decoder.singleValueContainer())
        }
    }

    private static func scalar(from container: any SingleValueDecodingContainer) throws -> JSONValue {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Int.self) { return .integer(value) }
        if let value = try? container.decode(Double.self) { return .number(value) }
        return .string(try container.decode(String.self))
    }

    /// Writes this value; whether the order of members survives is the encoder's choice.
    ///
    /// - Parameter encoder: Where to write to.
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var keyed = encoder.container(keyedBy: Member.self)
            for (name, value) in members { try keyed.encode(value, forKey: Member(stringValue: name)) }
        case .array(let elements):
            var list = encoder.unkeyedContainer()
            for element in elements { try list.encode(element) }
        case .null, .bool, .integer, .number, .string:
            var single = encoder.singleValueContainer()
            try encodeScalar(into: &single)
        }
    }

    private func encodeScalar(into container: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .null, .array, .object: try container.encodeNil()
        }
    }

    private struct Member: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            nil
        }
    }
}
