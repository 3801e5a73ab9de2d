/// What app.json says, with defaults filled in and unusable parts left out.
///
/// Keys are those of developer.open-douyin.com …/framework/general-configuration, and some that public mini-apps use.
package struct AppManifest: Sendable, Hashable, Codable {
    /// A part of the mini-app that is downloaded when it is needed.
    package struct Subpackage: Sendable, Hashable, Codable {
        /// The folder of the part, without a slash at its end.
        package let root: String

        /// Another name for the folder, for `preloadRule`.
        package let name: String?

        /// The full routes of its pages.
        package let pages: [String]

        /// Whether its pages can run without the main part.
        package let isIndependent: Bool
    }

    /// Which parts are downloaded ahead once a page is open.
    package struct Preload: Sendable, Hashable, Codable {
        /// The names or folders of the parts.
        package let packages: [String]

        /// `all` or `wifi`.
        package let network: String?
    }

    /// A plug-in that the mini-app asks for.
    package struct Plugin: Sendable, Hashable, Codable {
        /// The version asked for.
        package let version: String?

        /// The id of the plug-in's app.
        package let provider: String?
    }

    /// How long network functions wait, in milliseconds.
    package struct NetworkTimeout: Sendable, Hashable, Codable {
        /// For `tt.request`.
        package var request = 60_000.0

        /// For `tt.connectSocket`.
        package var connectSocket = 60_000.0

        /// For `tt.uploadFile`.
        package var uploadFile = 60_000.0

        /// For `tt.downloadFile`.
        package var downloadFile = 60_000.0
    }

    /// The routes of all pages, those of subpackages behind those of the main part.
    package var pages: [String]

    /// The route of the first page to show.
    package var entryPagePath: String

    /// The look of all pages.
    package var window: WindowConfig

    /// The tab bar, if there is one.
    package var tabBar: TabBar?

    /// The parts that `subpackages` or `subPackages` lists.
    package var subpackages: [Subpackage]

    /// What to download ahead, by the route of the page that is open.
    package var preloadRule: [String: Preload]

    /// Pages of plug-ins, `ext://…`, which `pages` may list.
    package var pluginPages: [String]

    /// The plug-ins by the names that the mini-app gives them.
    package var plugins: [String: Plugin]

    /// The components that every page may use: paths by tag name.
    package var usingComponents: [String: String]

    /// Why a scope is wanted: the `desc` by scope, such as `scope.userLocation`.
    package var permission: [String: String]

    /// The scopes whose use the author declares, such as `scope.userLocation`.
    package var requiredPrivateInfos: [String]

    /// Whether people see the privacy agreement before anything of theirs is used.
    package var usePrivacyCheck: Bool

    /// How long network functions wait.
    package var networkTimeout: NetworkTimeout

    /// The ids of the mini-apps that may be opened from this one.
    package var navigateToMiniProgramAppIdList: [String]

    /// Whether the initial data of components can be set in `created`.
    package var component2: Bool

    /// Whether `provide` and `inject` work.
    package var usingProvide: Bool

    /// Whether cookies are kept between requests.
    package var cookieStore: Bool

    /// The folder of the worker scripts.
    package var workers: String?

    /// Whether the author asks for more output.
    package var debug: Bool

    /// The path of the file for the search engine.
    package var sitemapLocation: String?

    /// `lynx` or `webview`; pages are always drawn as for the latter.
    package var renderType: String?

    /// The object `ext` as JSON text.
    package var ext: String?
}
