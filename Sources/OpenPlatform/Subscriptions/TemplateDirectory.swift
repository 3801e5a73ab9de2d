import Storage

/// The templates of one app.
package struct TemplateDirectory: Sendable {
    let database: any Database
    let appID: String

    /// All templates, by id.
    ///
    /// - Returns: The templates.
    /// - Throws: What the database throws.
    package func list() throws -> [Template] {
        try database.read { try Template.list(of: appID, in: $0) }
    }

    /// The template of an id.
    ///
    /// - Parameter id: The id.
    /// - Returns: The template, `nil` when the app has none.
    /// - Throws: What the database throws.
    package func find(_ id: String) throws -> Template? {
        try database.read { try Template.find(id, of: appID, in: $0) }
    }

    /// Adds a template.
    ///
    /// - Parameter template: The template.
    /// - Returns: The template, or ``DirectoryRefusal/exists(id:)``.
    /// - Throws: What the database throws, also when the app is gone.
    package func create(_ template: Template) throws -> Result<Template, DirectoryRefusal> {
        do {
            try database.write { try template.insert(into: appID, in: $0) }
            return .success(template)
        } catch StorageFault.conflict {
            return .failure(.exists(id: template.id))
        }
    }

    /// Changes a template by a merge patch (RFC 7396): what is named changes, `null` empties.
    ///
    /// - Parameters:
    ///   - id: The id of the template.
    ///   - patch: An object with fields of the control API.
    /// - Returns: The template as it is then, or every ``DirectoryRefusal`` but `exists`.
    /// - Throws: What the database throws.
    package func update(_ id: String, patch: JSONValue) throws -> Result<Template, DirectoryRefusal> {
        try database.decide { transaction in
            guard let template = try Template.find(id, of: appID, in: transaction.reading) else {
                return .failure(.unknown(id: id))
            }
            do {
                let patched = try Template(json: template.json.merging(patch))
                guard patched.id == id else { return .failure(.idIsFixed(id: id)) }
                try patched.save(into: appID, in: transaction)
                return .success(patched)
            } catch let fault as DocumentFault {
                return .failure(.invalid(fault))
            }
        }
    }

    /// Removes a template and what people said to it; messages that were sent stay.
    ///
    /// - Parameter id: The id of the template.
    /// - Returns: Nothing, or ``DirectoryRefusal/unknown(id:)``.
    /// - Throws: What the database throws.
    package func delete(_ id: String) throws -> Result<Void, DirectoryRefusal> {
        try database.write { try Template.delete(id, of: appID, in: $0) }
            ? .success(()) : .failure(.unknown(id: id))
    }
}

extension OpenPlatform {
    /// The templates of an app.
    ///
    /// - Parameter appID: The app, which should be there.
    /// - Returns: Its templates.
    package func templates(of appID: String) -> TemplateDirectory {
        TemplateDirectory(database: database, appID: appID)
    }
}
