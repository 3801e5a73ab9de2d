/// The members of one object in a JSON file, read by key and type.
///
/// A member of another type than asked for counts as absent and is reported, so that the others are still used;
/// null counts as absent, too.
struct JSONFields {
    /// A type that a member can have.
    private enum Wanted {
        case object, list, string, number, boolean

        var phrase: Phrase {
            switch self {
            case .object: Phrase(en: "an object", zh: "对象")
            case .list: Phrase(en: "a list", zh: "数组")
            case .string: Phrase(en: "a string", zh: "字符串")
            case .number: Phrase(en: "a number", zh: "数字")
            case .boolean: Phrase(en: "true or false", zh: " true 或 false")
            }
        }
    }

    /// The file that the object stands in.
    let source: SourceText

    /// The object.
    let node: JSONNode

    /// The way to the object from the file's root, such as `window` or `tabBar.list[0]`; empty for the root.
    let path: String

    /// Takes note of what is wrong.
    let report: ManifestReport

    /// All members of the object.
    var members: [JSONNode.Member] {
        if case .object(let members) = node.value { members } else { [] }
    }

    /// The string behind a key.
    func string(_ key: String) -> String? {
        guard let node = node[key] else { return nil }
        if case .string(let text) = node.value { return text }
        return mismatch(node, key, .string)
    }

    /// The string behind a key, or the number as a string.
    func text(_ key: String) -> String? {
        if case .number(let number) = node[key]?.value {
            return Int(exactly: number).map { "\($0)" } ?? "\(number)"
        }
        return string(key)
    }

    /// The number behind a key.
    func number(_ key: String) -> Double? {
        guard let node = node[key] else { return nil }
        if case .number(let number) = node.value { return number }
        return mismatch(node, key, .number)
    }

    /// The truth value behind a key.
    func boolean(_ key: String) -> Bool? {
        guard let node = node[key] else { return nil }
        if case .boolean(let value) = node.value { return value }
        return mismatch(node, key, .boolean)
    }

    /// One of a closed list of words behind a key; another word is reported with the list.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice? {
        guard let text = string(key), let node = node[key] else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map { "\"\($0.rawValue)\"" }
        let mistake = ManifestMistake.unknownChoice(name(of: key), choices)
        report.note(mistake, in: source, at: node.range.lowerBound)
        return nil
    }

    /// The object behind a key.
    func object(_ key: String) -> JSONFields? {
        node[key].flatMap { fields(of: $0, key) }
    }

    /// The objects in the list behind a key, without elements of another type.
    func objects(_ key: String) -> [JSONFields]? {
        elements(key)?.enumerated().compactMap { fields(of: $1, "\(key)[\($0)]") }
    }

    /// The strings in the list behind a key, each with its node.
    func strings(_ key: String) -> [(text: String, node: JSONNode)]? {
        elements(key)?.enumerated()
            .compactMap { index, element in
                if let text = element.string { return (text, element) }
                return mismatch(element, "\(key)[\(index)]", .string)
            }
    }

    /// The strings in the object behind a key.
    func dictionary(_ key: String) -> [String: String]? {
        guard let fields = object(key) else { return nil }
        let pairs = fields.members.compactMap { member in fields.string(member.key).map { (member.key, $0) } }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// What is made of each object in the object behind a key.
    func eachObject<Made>(_ key: String, _ make: (JSONFields) -> Made?) -> [String: Made] {
        guard let fields = object(key) else { return [:] }
        let pairs = fields.members.compactMap { member in
            fields.object(member.key).flatMap(make).map { (member.key, $0) }
        }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    private func elements(_ key: String) -> [JSONNode]? {
        guard let node = node[key] else { return nil }
        if case .array(let elements) = node.value { return elements }
        return mismatch(node, key, .list)
    }

    private func fields(of node: JSONNode, _ key: String) -> JSONFields? {
        guard case .object = node.value else { return mismatch(node, key, .object) }
        return JSONFields(source: source, node: node, path: name(of: key), report: report)
    }

    private func name(of key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }

    private func mismatch<Value>(_ node: JSONNode, _ key: String, _ wanted: Wanted) -> Value? {
        if case .null = node.value { return nil }
        let mistake = ManifestMistake.wrongType(name(of: key), wanted.phrase)
        report.note(mistake, in: source, at: node.range.lowerBound)
        return nil
    }
}
