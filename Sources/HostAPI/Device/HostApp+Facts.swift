import OpenPlatform

extension HostApp {
    /// The host app's own version, as `tt.getSystemInfo` gives it and the User-Agent carries it.
    ///
    /// A version of late 2025; the platform publishes no list.
    var version: String {
        switch self {
        case .douyin, .douyinLite: "37.2.0"
        case .toutiao, .toutiaoLite: "11.9.0"
        case .huoshan: "36.9.0"
        case .xigua: "9.9.9"
        case .pipixia: "5.9.0"
        case .devtools: "6.6.3"
        }
    }

    /// The User-Agent of the mini-app's requests (…/api/network/network).
    ///
    /// - Parameters:
    ///   - model: The phone.
    ///   - baseLibrary: Its base library.
    /// - Returns: The system's part, the host app's part and the framework's part.
    func userAgent(on model: PhoneModel, _ baseLibrary: Version) -> String {
        let host = "\(appName)/\(version)"
        guard model.platform == "ios" else {
            let system =
                "Mozilla/5.0 (Linux; \(model.system); \(model.model)) AppleWebKit/537.36 (KHTML, like Gecko)"
            let browser = "Version/4.0 Chrome/110.0.5481.154 Mobile Safari/537.36"
            return "\(system) \(browser) \(host) ToutiaoMicroApp/\(baseLibrary) PluginVersion/\(baseLibrary)"
        }
        let number = model.system.dropFirst("iOS ".count).replacing(".", with: "_")
        let system = "Mozilla/5.0 (iPhone; CPU iPhone OS \(number) like Mac OS X) AppleWebKit/605.1.15"
        return
            "\(system) (KHTML, like Gecko) Mobile \(host) ToutiaoMicroApp/\(baseLibrary) webview/\(baseLibrary)"
    }
}
