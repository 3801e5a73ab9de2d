/// The people who may use mini-apps.
package typealias PersonDirectory = Directory<Person>

extension Directory<Person> {
    /// The person of an id, made up on first use: always the same person for the same id.
    ///
    /// - Parameter id: The person's id.
    /// - Returns: The person.
    /// - Throws: What the database throws.
    package func findOrMake(_ id: String) throws -> Person {
        try findOrInsert(id) { Person(madeUpFor: id) }
    }
}
