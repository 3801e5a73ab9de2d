/// A template that apps may take over: one of the platform's public library, or one that an app's owner drew up.
package struct LibraryTemplate: Sendable, Hashable {
    /// Names it in the library.
    package let number: Int

    /// The heading of its messages.
    package let title: String

    /// How long a permission lasts.
    package let kind: Template.Kind

    /// The names of the values that an app may choose from.
    package let keywords: [String]

    /// What sort of business it is for: a name in the public library, numbers such as `8,9` of one that was drawn up.
    package let category: String

    /// The host apps that show its messages.
    package let hostApps: [HostApp]

    /// When the app's owner drew it up; `nil` for the public library.
    package let createdAt: PlatformInstant?
}

extension LibraryTemplate {
    /// The first number that a template gets which an app's owner drew up, less one.
    static let lastPublicNumber = 20_000

    /// The host apps that templates can be for (…/create-tpl, `host_list`).
    static let possibleHostApps: [HostApp] = [.douyin, .douyinLite, .toutiao]

    /// A small stand-in for the platform's public library, made up.
    static let publicLibrary = [
        entry(10_001, "支付成功通知", .oneTime, ["订单号", "商品名称", "支付金额", "支付时间"], "电商"),
        entry(10_002, "快递派送通知", .oneTime, ["快递单号", "快递公司", "派送时间"], "电商"),
        entry(10_003, "预约成功通知", .oneTime, ["预约项目", "预约时间", "预约地点"], "生活服务"),
        entry(10_004, "排队进度提醒", .oneTime, ["排队号码", "前方等待", "门店名称"], "生活服务"),
        entry(10_005, "活动开始提醒", .longTerm, ["活动名称", "开始时间", "温馨提示"], "工具"),
        entry(10_006, "课程更新提醒", .longTerm, ["课程名称", "更新内容", "更新时间"], "教育"),
    ]

    private static func entry(
        _ number: Int,
        _ title: String,
        _ kind: Template.Kind,
        _ keywords: [String],
        _ category: String
    ) -> LibraryTemplate {
        LibraryTemplate(
            number: number,
            title: title,
            kind: kind,
            keywords: keywords,
            category: category,
            hostApps: possibleHostApps,
            createdAt: nil
        )
    }
}
