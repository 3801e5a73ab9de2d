/// One page of a mini-app, ready to be run and drawn.
package struct CompiledPage: Sendable {
    /// The page's route, such as `pages/index/index`.
    package let route: String

    /// The script that registers the page's view with the kernel; nil when its template has an error.
    package let viewScript: String?

    /// Where the author's own JavaScript stands in ``viewScript``.
    package let embeddedScripts: [EmbeddedScript]

    /// The CSS of the page's own style sheet.
    package let styles: String

    /// What the page's json says, over the settings of app.json.
    package let config: PageManifest

    /// What is wrong with the template and the styles; mistakes in json files are found by ``MiniAppFolder/read()``.
    package let diagnostics: [Diagnostic]

    /// The files that the result depends on, also those that are missing, relative to the mini-app's root.
    package let sourceFiles: [String]
}
