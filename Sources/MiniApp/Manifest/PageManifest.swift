/// What the json file of a page or a component says.
package struct PageManifest: Sendable, Hashable, Codable {
    /// The look of the page: its own settings in front of those of app.json.
    package var window: WindowConfig

    /// The components that its template may use, paths by tag name, without those of app.json.
    package var usingComponents: [String: String]

    /// Whether it is a component.
    package var isComponent: Bool

    /// The tags that stand in for components which are not there yet.
    package var componentPlaceholder: [String: String]

    /// How its style sheet and those of its surroundings mix, such as `apply-shared`.
    package var styleIsolation: String?

    /// `lynx` or `webview`; pages are always drawn as for the latter.
    package var renderType: String?

    /// The manifest of a page without a json file.
    package init(window: WindowConfig = WindowConfig()) {
        self.window = window
        usingComponents = [:]
        isComponent = false
        componentPlaceholder = [:]
    }
}

extension PageManifest {
    /// Reads the json file of a page, if there is one.
    init(route: String, over appWindow: WindowConfig, in folder: SourceFolder, _ report: ManifestReport) {
        if let fields = folder.text(of: "\(route).json").flatMap({ report.fields(of: $0) }) {
            self.init(fields, over: appWindow)
        } else {
            self.init(window: appWindow)
        }
    }

    /// Reads a page's json; settings may stand in it directly or below `window`.
    private init(_ fields: JSONFields, over appWindow: WindowConfig) {
        let nested = fields.object("window").map { WindowConfig($0) } ?? WindowConfig()
        self.init(window: appWindow.merging(nested).merging(WindowConfig(fields)))
        usingComponents = fields.dictionary("usingComponents") ?? [:]
        isComponent = fields.boolean("component") ?? false
        componentPlaceholder = fields.dictionary("componentPlaceholder") ?? [:]
        styleIsolation = fields.string("styleIsolation")
        renderType = fields.string("renderType")
    }
}
