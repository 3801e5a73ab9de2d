package import OpenPlatform

/// The circumstances of a phone at one moment.
package struct PhoneConditions: Sendable, Hashable {
    /// The network that the phone is in.
    package var network: NetworkType

    /// Whether the app runs in the sandbox.
    package var isSandbox = false

    /// How the mini-app was opened.
    package var launch: LaunchOptions

    /// The routes of `app.json`, in its order.
    package var pages: [String]

    /// The routes of the tabs in `app.json`; empty without a tab bar.
    package var tabs: [String]

    /// `navigateToMiniProgramAppIdList` of `app.json`, of which the first ten count.
    package var otherApps: [String]

    /// The routes of the page stack, the visible one last.
    package var stack: [String]

    /// Whether the visible page's JSON lets the person pull it down.
    package var pullsDown: Bool

    /// The size of the visible page in CSS pixels, without navigation bar and tab bar.
    package var window: WindowSize

    /// `networkTimeout` of app.json.
    package var timeouts: NetworkTimeouts

    /// What app.json says about things of the person's.
    package var needs: DeclaredNeeds

    /// How full the battery is, in percent.
    package var battery: Int

    /// Whether the phone may shake.
    package var vibrates = true

    /// What a third-party platform wrote for the app.
    package var extConfig: JSONValue = [:]

    /// The phone's language, such as `zh_CN`.
    package var language: String

    /// Describes a phone's circumstances.
    package init(
        network: NetworkType = .wifi,
        launch: LaunchOptions,
        pages: [String],
        tabs: [String] = [],
        otherApps: [String] = [],
        stack: [String],
        pullsDown: Bool = false,
        window: WindowSize,
        timeouts: NetworkTimeouts = NetworkTimeouts(),
        needs: DeclaredNeeds = DeclaredNeeds(),
        battery: Int = 80,
        language: String = "zh_CN"
    ) {
        self.network = network
        self.launch = launch
        self.pages = pages
        self.tabs = tabs
        self.otherApps = Array(otherApps.prefix(10))
        self.stack = stack
        self.pullsDown = pullsDown
        self.window = window
        self.needs = needs
        self.timeouts = timeouts
        self.battery = battery
        self.language = language
    }
}

/// A size in CSS pixels.
package struct WindowSize: Sendable, Hashable, Codable {
    /// Across.
    package let width: Double
    /// Down.
    package let height: Double

    /// Describes a size.
    package init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}

/// A kind of network, in the words of `tt.getNetworkType`.
package enum NetworkType: String, Sendable, Hashable, Codable, CaseIterable {
    /// Wireless LAN.
    case wifi
    /// Second generation.
    case mobile2G = "2g"
    /// Third generation.
    case mobile3G = "3g"
    /// Fourth generation.
    case mobile4G = "4g"
    /// Not known.
    case unknown
    /// Offline.
    case offline = "none"
}

/// How a mini-app was opened, in the words of `tt.getLaunchOptionsSync`.
package struct LaunchOptions: Sendable, Hashable {
    /// The first page, without a leading slash.
    package var path: String
    /// The query of the first page, still percent-encoded.
    package var query: [QueryItem]
    /// The scene number, as text.
    package var scene: String
    /// The app that opened this one.
    package var referrer: Referrer?
    /// 10 for a tap on a schema, 0 for anything else.
    package var showFrom: Int

    /// Describes a launch.
    package init(
        path: String,
        query: [QueryItem] = [],
        scene: String = Self.usualScene,
        referrer: Referrer? = nil,
        showFrom: Int = 0
    ) {
        self.path = path
        self.query = query
        self.scene = scene
        self.referrer = referrer
        self.showFrom = showFrom
    }

    /// The scene of an app that was opened from nowhere in particular.
    package static let usualScene = "990001"
}

/// A mini-app that opened another one.
package struct Referrer: Sendable, Hashable {
    /// Its id.
    package let appID: String

    /// What it gave with it; `nil` is nothing.
    package let extraData: JSONValue?

    /// Names the app.
    package init(appID: String, extraData: JSONValue? = nil) {
        self.appID = appID
        self.extraData = extraData
    }

    /// `{"appId","extraData"}`.
    var json: JSONValue {
        var members: JSONObject = ["appId": .string(appID)]
        members["extraData"] = extraData
        return .object(members)
    }
}
