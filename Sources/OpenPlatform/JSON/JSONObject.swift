/// The members of a JSON object, in the order they came.
///
/// Looking a name up costs the same in an object of ten members and of ten thousand.
package struct JSONObject: Sendable {
    private var names: [String] = []
    private var values: [JSONValue] = []

    /// Places by name, kept only where searching the list would be slower.
    private var places: [String: Int]?

    private static let longestSearch = 32

    /// Makes an object without members.
    package init() {}

    /// Makes an object of members; a name that comes again replaces the value and keeps the place.
    package init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members {
            self[name] = value
        }
    }

    /// The number of members.
    package var count: Int { names.count }

    /// Whether there is no member.
    package var isEmpty: Bool { names.isEmpty }

    /// The names in order.
    package var keys: [String] { names }

    /// The value of a member; assigning adds at the end, replaces in place, or removes with `nil`.
    package subscript(name: String) -> JSONValue? {
        get {
            place(of: name).map { values[$0] }
        }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): values[place] = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    private func place(of name: String) -> Int? {
        if let places { places[name] } else { names.firstIndex(of: name) }
    }

    private mutating func append(_ name: String, _ value: JSONValue) {
        places?[name] = names.count
        names.append(name)
        values.append(value)
        if places == nil, names.count > Self.longestSearch { indexNames() }
    }

    private mutating func remove(at place: Int) {
        names.remove(at: place)
        values.remove(at: place)
        if places != nil { indexNames() }
    }

    private mutating func indexNames() {
        places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    }
}

extension JSONObject: Sequence {
    /// Walks the members in order.
    package func makeIterator() -> some IteratorProtocol<(String, JSONValue)> {
        zip(names, values).makeIterator()
    }
}

extension JSONObject: Hashable {
    /// Compares members whatever their order.
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.allSatisfy { name, value in right[name] == value }
    }

    /// Feeds the same for members in any order.
    package func hash(into hasher: inout Hasher) {
        var sum = 0
        for (name, value) in self {
            var member = Hasher()
            member.combine(name)
            member.combine(value)
            sum ^= member.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object whose members keep the order written.
    package init(dictionaryLiteral members: (String, JSONValue)...) {
        self.init(members)
    }
}
