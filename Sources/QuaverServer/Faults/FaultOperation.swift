import HostAPI
package import OpenPlatform

/// The operations that can be made to go wrong: the open endpoints, and what mini-apps ask of the host app.
package enum FaultOperation {
    /// Their names, as faults have them.
    package static let names: [String] = OpenAPIRoutes.types.map { $0.name } + functions.keys.sorted()

    private static let functions: [String: HostFunction] = Dictionary(
        HostRegistry.standard.functions.filter(\.isAskedOfTheHost).map { ("tt.\($0.name)", $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// A fault whose operation has its full name, `tt.login` for `login`.
    ///
    /// - Parameters:
    ///   - fault: The fault as it was read.
    ///   - path: Its place in the document, for messages.
    /// - Returns: The fault as it is kept.
    /// - Throws: ``DocumentFault/invalid(path:reason:)`` when there is no such operation, or when the effect can't
    ///   happen to it: functions have no connection, and those that answer at once can't wait.
    package static func checked(_ fault: Fault, at path: String = "") throws(DocumentFault) -> Fault {
        let prefix = path.isEmpty ? "" : "\(path)."
        if OpenAPIRoutes.types.contains(where: { $0.name == fault.operation }) { return fault }
        let name = fault.operation.hasPrefix("tt.") ? fault.operation : "tt.\(fault.operation)"
        guard let function = functions[name] else {
            throw .invalid(
                path: "\(prefix)operation",
                reason: "must be one of \(names.joined(separator: ", ")), not \(fault.operation)"
            )
        }
        var fault = fault
        fault.operation = name
        switch fault.effect {
        case .error: return fault
        case .delay where function.kind != .synchronous: return fault
        case .delay:
            throw .invalid(path: "\(prefix)effect", reason: "can't be delay_ms: \(name) answers at once")
        case .drop:
            throw .invalid(path: "\(prefix)effect", reason: "can't be drop: \(name) has no connection")
        }
    }
}

extension Scenario {
    /// The same with every fault checked, see ``FaultOperation/checked(_:at:)``.
    ///
    /// - Throws: ``DocumentFault/invalid(path:reason:)`` for the first fault that can't happen.
    package func withCheckedFaults() throws(DocumentFault) -> Scenario {
        var checked = self
        for (place, fault) in faults.enumerated() {
            checked.faults[place] = try FaultOperation.checked(fault, at: "faults[\(place)]")
        }
        return checked
    }
}

extension HostFunction {
    /// Whether the host hears of a call: what the kernel does itself can't be struck, what is absent fails anyway.
    fileprivate var isAskedOfTheHost: Bool {
        switch body {
        case .immediate, .waiting: true
        case .kernel, .absent: false
        }
    }
}
