import MiniApp

extension AppBundle {
    /// The bar and background of a page: app.json's window, overridden by its own file.
    func window(of route: String) -> WindowConfig {
        reading.pages[route]?.window ?? reading.manifest?.window ?? WindowConfig()
    }
}
