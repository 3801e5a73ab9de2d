import MiniApp

extension AppBundle {
    /// The bar and background of a page: app.json's window, overridden by the page's own file.
    func window(of route: String) -> WindowConfig {
        let base = reading.manifest?.window ?? WindowConfig()
        guard let own = reading.pages[route]?.window else { return base }
        return base.merging(own)
    }
}
