package import Foundation

/// A mini-app's folder as it was read: what its JSON files say, and what is wrong with them.
package struct MiniAppReading: Sendable {
    /// The folder that holds app.json: the project's own, or the one that `miniprogramRoot` names.
    package let root: URL

    /// What app.json says; nil when it can't be used at all.
    package let manifest: AppManifest?

    /// What project.config.json says, if there is one that can be read.
    package let project: ProjectConfig?

    /// What the pages' json files say, by route; pages without one are here too.
    package let pages: [String: PageManifest]

    /// What is wrong, in the order of reading.
    package let diagnostics: [Diagnostic]
}
