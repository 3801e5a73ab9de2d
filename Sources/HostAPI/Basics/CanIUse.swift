package import OpenPlatform

extension HostFunction {
    /// `tt.canIUse`: whether a function, a member of its options or answer, a component or an attribute is there.
    static let canIUse = HostFunction(
        "canIUse",
        .basics,
        since: "1.35.0",
        kind: .synchronous,
        parameters: [.required("schema", .any)],
        source: "api/foundation/tt-can-i-use",
        notes: "Answers for the platform: also true for functions that Quaver has not built.",
        body: .immediate { call throws(HostFailure) in
            let schema = call.string("schema")
            return .bool(
                HostRegistry.standard.canIUse(schema, call.origin.baseLibrary, on: call.origin.hostApp)
            )
        }
    )
}

extension HostRegistry {
    /// Whether a base library in a host app has what a schema names.
    ///
    /// Unknown and malformed schemas are `false` (inferred). `fail` and `complete`, and options that are numbers, can't
    /// be asked for (…/api/foundation/tt-can-i-use).
    package func canIUse(_ schema: String, _ baseLibrary: Version, on host: HostApp) -> Bool {
        let parts = schema.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !parts.contains(""), parts.count <= 4, Double(parts.last ?? "") == nil else { return false }

        if let function = function(named: parts[0]) {
            return function.exists(in: baseLibrary) && function.hosts.includes(host)
                && function.answers(to: [String](parts.dropFirst()), baseLibrary)
        }
        return Self.owners.contains(path: parts, in: baseLibrary)
    }
}

extension HostRegistry {
    /// What can be asked for besides functions.
    private static let owners = ResultField.objects + ResultField.components + ResultField.constructors
}

extension HostFunction {
    /// Whether there is something at `method.member.option`.
    fileprivate func answers(to path: [String], _ baseLibrary: Version) -> Bool {
        guard let method = path.first else { return true }
        guard let members = members(of: method) else { return false }

        return path.count == 1 || members.contains(path: [String](path.dropFirst()), in: baseLibrary)
    }

    private func members(of method: String) -> [ResultField]? {
        switch (method, kind) {
        case ("return", .synchronous), ("callback", .listener): result
        case ("success", .asynchronous), ("success", .task): result + ["errMsg"]
        case ("object", .asynchronous), ("object", .task):
            parameters.map { ResultField($0.name, since: $0.since, members: $0.options) }
        default: nil
        }
    }
}

extension [ResultField] {
    fileprivate func contains(path: [String], in baseLibrary: Version) -> Bool {
        guard let name = path.first else { return true }

        let field = first { $0.name == name && $0.since.map { $0 <= baseLibrary } ?? true }
        return field?.members.contains(path: [String](path.dropFirst()), in: baseLibrary) ?? false
    }
}
