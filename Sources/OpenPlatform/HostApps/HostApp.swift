/// An application that mini-apps run in; the raw value is its name on the control API.
package enum HostApp: String, Sendable, Hashable, Codable, CaseIterable {
    /// Douyin.
    case douyin

    /// Douyin Lite.
    case douyinLite = "douyin_lite"

    /// Toutiao.
    case toutiao

    /// Toutiao Lite.
    case toutiaoLite = "toutiao_lite"

    /// Douyin Huoshan.
    case huoshan

    /// Xigua Video.
    case xigua

    /// Pipixia.
    case pipixia

    /// The simulator of the developer tools.
    case devtools

    /// What `tt.getSystemInfo` gives as `appName`
    /// (developer.open-douyin.com …/basic-library/compatibility-description; devtools observed).
    package var appName: String {
        switch self {
        case .douyin: "Douyin"
        case .douyinLite: "douyin_lite"
        case .toutiao: "Toutiao"
        case .toutiaoLite: "news_article_lite"
        case .huoshan: "aweme_hotsoon"
        case .xigua: "XiGua"
        case .pipixia: "PPX"
        case .devtools: "devtools"
        }
    }

    /// What people call it.
    package var title: Phrase {
        switch self {
        case .douyin: Phrase(en: "Douyin", zh: "抖音")
        case .douyinLite: Phrase(en: "Douyin Lite", zh: "抖音极速版")
        case .toutiao: Phrase(en: "Toutiao", zh: "今日头条")
        case .toutiaoLite: Phrase(en: "Toutiao Lite", zh: "今日头条极速版")
        case .huoshan: Phrase(en: "Douyin Huoshan", zh: "抖音火山版")
        case .xigua: Phrase(en: "Xigua Video", zh: "西瓜视频")
        case .pipixia: Phrase(en: "Pipixia", zh: "皮皮虾")
        case .devtools: Phrase(en: "Developer tools", zh: "开发者工具")
        }
    }
}
