/// The apps that the platform knows.
package typealias AppDirectory = Directory<App>

extension Directory<App> {
    /// The app of an id, made up with a fresh secret on first use.
    ///
    /// - Parameter id: The app id.
    /// - Returns: The app.
    /// - Throws: What the database throws.
    package func findOrMake(_ id: String) throws -> App {
        try findOrInsert(id) {
            App(id: id, secret: Secret(Alphabet.hexadecimal.text(random(40))))
        }
    }
}
