/// The scopes in which a file declares a name again that it imports.
struct Shadows {
    private struct Place: Hashable {
        let scope: Int
        let hash: UInt64
    }

    private let parents: [Int]
    private var places: Set<Place> = []

    /// Collects the declarations that hide an import.
    init(_ syntax: ScriptSyntax, of bindings: ModuleBindings) {
        parents = syntax.scopes
        for declaration in syntax.declarations where bindings.imported(declaration.name) != nil {
            places.insert(Place(scope: declaration.scope, hash: declaration.name.hash))
        }
    }

    /// Whether a use of a name means an inner declaration rather than the import.
    func hide(_ reference: ScriptSyntax.Reference) -> Bool {
        guard !places.isEmpty else { return false }
        var scope = reference.scope
        while scope >= 0 {
            if places.contains(Place(scope: scope, hash: reference.name.hash)) { return true }
            scope = parents[scope]
        }
        return false
    }
}
