/// What project.config.json and project.private.config.json say to the developer tools.
package struct ProjectConfig: Sendable, Hashable, Codable {
    /// A way to start the mini-app while developing: a page with its query.
    package struct CompileMode: Sendable, Hashable, Codable {
        /// The mode's name.
        package let name: String

        /// The route of the page; empty for the mini-app's first one.
        package let pathName: String

        /// The query without a question mark.
        package let query: String

        /// The scene to start with.
        package let scene: String?

        /// Where the mini-app claims to be opened from.
        package let launchFrom: String?
    }

    /// A rule for what is left out of an upload, or kept in it.
    package struct PackRule: Sendable, Hashable, Codable {
        /// `folder`, `file`, `suffix`, `prefix`, `regexp` or `glob`.
        package let type: String

        /// What to match.
        package let value: String
    }

    /// The mini-app's id: `tt…`, or `testAppId` and `touristappid` for those who have none.
    package var appid: String?

    /// The project's name.
    package var projectname: String?

    /// The folder that holds app.json, relative to the project.
    package var miniprogramRoot: String?

    /// The version of the base library to develop against.
    package var libVersion: String?

    /// What is compiled, such as `miniprogram`.
    package var compileType: String?

    /// How the project is written, such as `native`.
    package var douyinProjectType: String?

    /// The switches of `setting`, such as `urlCheck`.
    package var setting: [String: Bool] = [:]

    /// The compilers that `setting.useCompilerPlugins` asks for.
    package var compilerPlugins: [String] = []

    /// The compile modes.
    package var compileModes: [CompileMode] = []

    /// The index of the chosen compile mode; below zero for none.
    package var currentCompileMode = -1

    /// What is left out of an upload.
    package var packIgnore: [PackRule] = []

    /// What is kept in an upload nevertheless.
    package var packInclude: [PackRule] = []

    /// Commands to run at certain moments, by the moment's name.
    package var scripts: [String: String] = [:]

    /// A project without any setting.
    package init() {}

    /// The chosen compile mode, if there is one.
    package var compileMode: CompileMode? {
        compileModes.indices.contains(currentCompileMode) ? compileModes[currentCompileMode] : nil
    }
}
