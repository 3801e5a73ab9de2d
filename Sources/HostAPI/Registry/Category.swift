package import OpenPlatform

/// A chapter of the official index, in its order.
package enum Category: String, Sendable, Hashable, Codable, CaseIterable {
    /// 基础: what is there, life cycle, updates, environment.
    case basics
    /// TTML: questions about the rendered page.
    case template
    /// 网络.
    case network
    /// 媒体.
    case media
    /// 地图.
    case map
    /// 文件.
    case files
    /// 数据缓存.
    case storage
    /// 地理位置.
    case location
    /// 设备.
    case device
    /// 画布.
    case canvas
    /// 界面.
    case interface
    /// 页面导航.
    case navigation
    /// 开放接口: login and identity.
    case login
    /// 开放接口: the person's data.
    case user
    /// 开放接口: consent.
    case authorization
    /// 开放接口: following accounts.
    case follow
    /// 开放接口: messages the person asked for.
    case subscription
    /// 开放接口: money.
    case payment
    /// 开放接口: everything else.
    case open
    /// 行业开放.
    case industry
    /// 第三方平台 and 其它.
    case other

    /// The chapter's name.
    package var title: Phrase {
        switch self {
        case .basics: Phrase(en: "Basics", zh: "基础")
        case .template: Phrase(en: "TTML", zh: "TTML")
        case .network: Phrase(en: "Network", zh: "网络")
        case .media: Phrase(en: "Media", zh: "媒体")
        case .map: Phrase(en: "Map", zh: "地图")
        case .files: Phrase(en: "Files", zh: "文件")
        case .storage: Phrase(en: "Storage", zh: "数据缓存")
        case .location: Phrase(en: "Location", zh: "地理位置")
        case .device: Phrase(en: "Device", zh: "设备")
        case .canvas: Phrase(en: "Canvas", zh: "画布")
        case .interface: Phrase(en: "Interface", zh: "界面")
        case .navigation: Phrase(en: "Navigation", zh: "页面导航")
        case .login: Phrase(en: "Login", zh: "登录")
        case .user: Phrase(en: "User", zh: "用户信息")
        case .authorization: Phrase(en: "Authorization", zh: "授权")
        case .follow: Phrase(en: "Follow", zh: "引导关注")
        case .subscription: Phrase(en: "Subscription", zh: "订阅消息")
        case .payment: Phrase(en: "Payment", zh: "支付")
        case .open: Phrase(en: "Open capabilities", zh: "开放能力")
        case .industry: Phrase(en: "Industry", zh: "行业开放")
        case .other: Phrase(en: "Other", zh: "其它")
        }
    }
}
