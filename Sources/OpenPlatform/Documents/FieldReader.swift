/// Reads the members of one JSON object by name and refuses the ones nobody asked for.
///
/// `null` counts as absent. Call ``finish()`` when every field was read.
package struct FieldReader {
    private let object: JSONObject
    private let path: String
    private var known: [String] = []

    /// Starts on an object.
    ///
    /// - Parameters:
    ///   - json: What should be an object.
    ///   - path: Its place in the document, `""` for the document itself.
    /// - Throws: ``DocumentFault/wrongType(path:expected:)`` for anything else.
    package init(_ json: JSONValue, at path: String) throws(DocumentFault) {
        guard case .object(let object) = json else {
            throw .wrongType(path: path.isEmpty ? "the document" : path, expected: "an object")
        }
        self.object = object
        self.path = path
    }

    /// The place of a field in the whole document.
    package func path(to name: String) -> String {
        path.isEmpty ? name : "\(path).\(name)"
    }

    /// The field as it is, `nil` when absent.
    package mutating func value(_ name: String) -> JSONValue? {
        known.append(name)
        guard let value = object[name], !value.isNull else { return nil }
        return value
    }

    /// The field read by a function that says `nil` to the wrong kind.
    ///
    /// - Parameters:
    ///   - name: The name of the field.
    ///   - expected: What the field must be, for the message: `a string`.
    ///   - read: Reads the value.
    /// - Returns: What was read, `nil` when the field is absent.
    /// - Throws: ``DocumentFault/wrongType(path:expected:)``.
    package mutating func field<Value>(
        _ name: String,
        _ expected: String,
        _ read: (JSONValue) -> Value?
    ) throws(DocumentFault) -> Value? {
        guard let json = value(name) else { return nil }
        guard let value = read(json) else { throw .wrongType(path: path(to: name), expected: expected) }
        return value
    }

    /// A text, `nil` when absent.
    package mutating func string(_ name: String) throws(DocumentFault) -> String? {
        guard let text = try field(name, "a string", \.string) else { return nil }
        guard !text.utf8.contains(0) else {
            throw .invalid(path: path(to: name), reason: "must not contain a NUL character")
        }
        return text
    }

    /// A text that must be there and not be empty.
    package mutating func requiredString(_ name: String) throws(DocumentFault) -> String {
        guard let text = try string(name), !text.isEmpty else { throw .missing(path: path(to: name)) }
        return text
    }

    /// One of the cases of an enumeration, `nil` when absent.
    package mutating func choice<Choice>(
        _ name: String,
        of type: Choice.Type
    ) throws(DocumentFault) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return try field(name, "one of \(names)") { $0.string.flatMap(Choice.init(rawValue:)) }
    }

    /// A list whose elements are read one by one, `nil` when absent.
    package mutating func list<Element>(
        _ name: String,
        _ read: (_ element: JSONValue, _ path: String) throws(DocumentFault) -> Element
    ) throws(DocumentFault) -> [Element]? {
        guard let elements = try field(name, "a list", \.array) else { return nil }
        var result: [Element] = []
        for (index, element) in elements.enumerated() {
            result.append(try read(element, "\(path(to: name))[\(index)]"))
        }
        return result
    }

    /// Refuses members that no call above has named.
    ///
    /// - Throws: ``DocumentFault/unknown(path:known:)`` for the first of them.
    package func finish() throws(DocumentFault) {
        guard let stranger = object.keys.first(where: { !known.contains($0) }) else { return }
        throw .unknown(path: path(to: stranger), known: known)
    }
}
