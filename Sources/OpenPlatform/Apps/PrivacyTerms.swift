/// The privacy agreement of an app, as it is set up in the console.
package struct PrivacyTerms: Sendable, Hashable {
    /// What people read as its name; made of the app's name where none is set.
    package var contractName: String?

    /// The data that it speaks of; everything where nothing is set.
    package var dataTypes: [Scope]

    /// Describes an agreement.
    package init(contractName: String? = nil, dataTypes: [Scope] = Scope.allCases) {
        self.contractName = contractName
        self.dataTypes = dataTypes
    }
}

extension PrivacyTerms {
    /// Reads the member `privacy` of an app.
    ///
    /// - Parameters:
    ///   - json: The object.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake.
    package init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        contractName = try fields.string("contract_name")
        let scopes = try fields.list("data_types") { json, path throws(DocumentFault) in
            guard let scope = json.string.flatMap(Scope.init(rawValue:)) else {
                let names = Scope.allCases.map(\.rawValue).joined(separator: ", ")
                throw .wrongType(path: path, expected: "one of \(names)")
            }
            return scope
        }
        dataTypes = scopes ?? Scope.allCases
        try fields.finish()
    }

    /// The object of the control API.
    package var json: JSONValue {
        var members: JSONObject = [:]
        members["contract_name"] = contractName.map { .string($0) }
        members["data_types"] = .array(dataTypes.map { .string($0.rawValue) })
        return .object(members)
    }
}

extension App {
    /// The privacy agreement, also of an app that has none set up.
    package var privacyTerms: PrivacyTerms {
        var terms = privacy ?? PrivacyTerms()
        terms.contractName = terms.contractName ?? "《\(name)隐私政策》"
        return terms
    }
}
