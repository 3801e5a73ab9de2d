import OpenPlatform

extension HostCall {
    /// The argument of that name; `nil` where the call left it out and there is no default.
    subscript(name: String) -> JSONValue? {
        arguments[name]
    }

    /// A text; empty where the call left it out and there is no default.
    func string(_ name: String) -> String {
        arguments[name]?.string ?? ""
    }

    /// A number; 0 where the call left it out and there is no default.
    func number(_ name: String) -> Double {
        arguments[name]?.double ?? 0
    }

    /// A truth value; `false` where the call left it out and there is no default.
    func flag(_ name: String) -> Bool {
        arguments[name]?.bool ?? false
    }
}
