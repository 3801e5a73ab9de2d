extension Template {
    /// Reads the templates that stand below an app of a scenario.
    ///
    /// - Parameters:
    ///   - app: The app's object.
    ///   - path: Its place in the document, for messages.
    /// - Returns: The templates, in the scenario's order.
    /// - Throws: ``DocumentFault`` with the first mistake, an id that is there twice included.
    static func list(below app: JSONValue, at path: String) throws(DocumentFault) -> [Template] {
        var fields = try FieldReader(app, at: path)
        var ids: Set<String> = []
        return try fields.list("templates") { json, place throws(DocumentFault) in
            let template = try Template(json: json, at: place)
            guard ids.insert(template.id).inserted else {
                throw .repeated(path: "\(path).templates", id: template.id)
            }
            return template
        } ?? []
    }
}

extension JSONValue {
    /// An app's object with templates below it; the same without any.
    func with(templates: [Template]) -> JSONValue {
        guard case .object(var members) = self, !templates.isEmpty else { return self }
        members["templates"] = .array(templates.map(\.json))
        return .object(members)
    }

    /// An app's object without its templates.
    package var withoutTemplates: JSONValue {
        guard case .object(var members) = self else { return self }
        members["templates"] = nil
        return .object(members)
    }
}
