import Storage

/// The people who may use mini-apps.
package struct PersonDirectory: Sendable {
    let database: any Database

    /// All of them, by id.
    package func list() throws -> [Person] {
        []
    }

    /// The person of that id.
    package func find(_ id: String) throws -> Person? {
        nil
    }

    /// Adds a person.
    package func create(_ person: Person) throws -> Result<Person, DirectoryRefusal> {
        .success(person)
    }

    /// Changes the fields that a patch names; `null` empties one.
    package func update(_ id: String, patch: JSONValue) throws -> Result<Person, DirectoryRefusal> {
        .failure(.unknown(id: id))
    }

    /// Removes a person with everything that hangs on them.
    package func delete(_ id: String) throws -> Result<Void, DirectoryRefusal> {
        .failure(.unknown(id: id))
    }

    /// The person of that id, made up on first use.
    package func findOrMake(_ id: String) throws -> Person {
        Person(id: id)
    }
}
