/// One module that a file imports from or re-exports, and the variables that hold it.
struct ModuleRequest {
    /// The string literal behind `from`, quotes included.
    let literal: String

    /// Where the literal stands.
    let offset: Int

    /// The variable for the module's exports as `require` gives them.
    let name: String

    /// The variable for the exports in a form that always has a `default`.
    var defaultName: String?

    /// The variables for the namespace object.
    var namespaces: [String] = []

    /// Whether a named export is used.
    var usesMembers = false

    /// Whether all exports are exported again.
    var reexportsAll = false

    /// The statements that load the module and fill the variables.
    func code(_ helpers: inout ModuleHelpers) -> String {
        let require = "require(\(literal))"
        let consumers = (defaultName == nil ? 0 : 1) + namespaces.count + (reexportsAll ? 1 : 0)
        let needsOwnVariable = usesMembers || consumers > 1
        let module = needsOwnVariable ? name : require
        var code = ""
        var constants = needsOwnVariable ? ["\(name)=\(require)"] : []
        if let defaultName { constants.append("\(defaultName)=\(helpers.name(.interop))(\(module))") }
        for namespace in namespaces {
            constants.append("\(namespace)=\(helpers.name(.namespace))(\(module))")
        }
        if !constants.isEmpty { code = "const \(constants.joined(separator: ","));" }
        if reexportsAll { code += "\(helpers.name(.reexport))(\(module));" }
        return consumers == 0 && !needsOwnVariable ? "\(require);" : code
    }
}
