/// The small functions that translated modules begin with, only those that a file needs.
///
/// They treat modules that were ES modules and plain CommonJS ones alike, by the mark `__esModule`, as Babel does.
struct ModuleHelpers {
    /// One function.
    enum Helper: String, CaseIterable {
        /// Gives exports that surely have a `default`.
        case interop
        /// Gives the object that `import * as` means.
        case namespace
        /// Exports all of another module's exports but `default`.
        case reexport
        /// Does what `import()` does.
        case load
    }

    private var supply: NameSupply
    private var names: [Helper: String] = [:]

    /// Takes names from a supply.
    init(_ supply: NameSupply) {
        self.supply = supply
    }

    /// The name of a function, which is in the file from now on.
    mutating func name(_ helper: Helper) -> String {
        if helper == .load { _ = name(.namespace) }
        if let name = names[helper] { return name }
        let name = supply.make(helper.rawValue)
        names[helper] = name
        return name
    }

    /// A new variable's name.
    mutating func newName(_ wish: String) -> String { supply.make(wish) }

    /// A new variable's name for a module.
    mutating func newName(forModule specifier: String) -> String { supply.make(forModule: specifier) }

    /// The functions' declarations, in one line.
    var code: String {
        Helper.allCases
            .compactMap { helper in
                names[helper].map { "const \($0)=\(body(of: helper));" }
            }
            .joined()
    }

    private func body(of helper: Helper) -> String {
        switch helper {
        case .interop:
            "m=>m&&m.__esModule?m:{default:m}"
        case .namespace:
            """
            m=>{if(m&&m.__esModule)return m;const n={default:m};\
            if(m&&/^[of]/.test(typeof m))for(const k of Object.keys(m))if(k!=="default")\
            Object.defineProperty(n,k,{enumerable:true,get:()=>m[k]});return n}
            """
        case .reexport:
            """
            m=>{for(const k of Object.keys(Object(m)))\
            if(k!=="default"&&k!=="__esModule"&&!Object.prototype.hasOwnProperty.call(exports,k))\
            Object.defineProperty(exports,k,{enumerable:true,get:()=>m[k]})}
            """
        case .load:
            "s=>Promise.resolve(s).then(s=>\(names[.namespace] ?? "")(require(String(s))))"
        }
    }
}
