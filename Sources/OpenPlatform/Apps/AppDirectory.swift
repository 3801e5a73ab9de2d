import Storage

/// The apps that the platform knows.
package struct AppDirectory: Sendable {
    let database: any Database
    let random: RandomBytes

    /// All of them, by id.
    package func list() throws -> [App] {
        []
    }

    /// The app of that id.
    package func find(_ id: String) throws -> App? {
        nil
    }

    /// Adds an app.
    package func create(_ app: App) throws -> Result<App, DirectoryRefusal> {
        .success(app)
    }

    /// Changes the fields that a patch names; `null` empties one.
    package func update(_ id: String, patch: JSONValue) throws -> Result<App, DirectoryRefusal> {
        .failure(.unknown(id: id))
    }

    /// Removes an app with everything that hangs on it.
    package func delete(_ id: String) throws -> Result<Void, DirectoryRefusal> {
        .failure(.unknown(id: id))
    }

    /// The app of that id, made up with a fresh secret on first use.
    package func findOrMake(_ id: String) throws -> App {
        App(id: id, secret: "")
    }
}
