/// Makes names for variables that the author's file doesn't use anywhere.
struct NameSupply {
    private var taken: Set<UInt64> = []

    /// Learns the names that a file uses or declares in any of its scopes.
    init(_ syntax: ScriptSyntax) {
        taken.reserveCapacity(1024)
        for reference in syntax.references { taken.insert(reference.name.hash) }
        for declaration in syntax.declarations { taken.insert(declaration.name.hash) }
        for statement in syntax.statements {
            guard case .imports(let pairs, _) = statement.form else { continue }
            for pair in pairs { taken.insert(pair.to.hash) }
        }
    }

    /// A new name that begins with an underscore and the wish.
    mutating func make(_ wish: String) -> String {
        var number = 1
        while true {
            let name = number == 1 ? "_\(wish)" : "_\(wish)\(number)"
            let hash = name.utf8.reduce(into: NameHash()) { $0.add($1) }.value
            if taken.insert(hash).inserted { return name }
            number += 1
        }
    }

    /// A new name after the file that a module specifier means: `_format` for `"./utils/format.js"`.
    mutating func make(forModule specifier: String) -> String {
        let file = specifier.split(separator: "/").last { $0 != "." && $0 != ".." } ?? ""
        let stem = file.dropFirst(file.hasPrefix("_") ? 1 : 0).prefix { $0 != "." }
        let isNamePart = { (scalar: Unicode.Scalar) in
            scalar.isASCII && ScriptLexer.isASCIINamePart(UInt8(scalar.value))
        }
        let letters = stem.unicodeScalars.map { isNamePart($0) ? Character($0) : "_" }
        return make(letters.contains { $0 != "_" } ? String(letters) : "module")
    }
}
