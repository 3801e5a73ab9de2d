/// Names with first versions, as the tables of this target write them: `name` or `name@1.2.0`, parted by blanks.
struct NameTable: ExpressibleByStringLiteral {
    let names: [ResultField]

    init(stringLiteral text: String) {
        names = text.split(whereSeparator: \.isWhitespace).map(Self.field)
    }

    private static func field(_ word: Substring) -> ResultField {
        let parts = word.split(separator: "@")
        return ResultField(String(parts[0]), since: parts.dropFirst().first.map { Version($0) ?? .zero })
    }
}

extension [ResultField] {
    /// Reads a table with one owner a line, followed by its members.
    static func owners(_ text: String) -> [ResultField] {
        text.split(separator: "\n")
            .map { line in
                let fields = NameTable(stringLiteral: String(line)).names
                return ResultField(fields[0].name, since: fields[0].since, members: Array(fields.dropFirst()))
            }
    }
}
