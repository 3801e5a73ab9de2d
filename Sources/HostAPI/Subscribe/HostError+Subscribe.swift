import OpenPlatform

extension SubscribeRefusal {
    /// What the app gets to read.
    package var failure: HostFailure {
        switch self {
        case .hostAppDoesNotAsk: HostFailure(.subscribeUnsupported, because: self)
        case .noTemplates: HostFailure(.subscribeParameters, because: self)
        case .tooManyTemplates: HostFailure(.subscribeTooMany, because: self)
        case .unknownApp: HostFailure(.subscribeNoPermission, because: self)
        case .unknownPerson: HostFailure(.subscribeInternal, reason.en, because: self)
        case .unknownTemplate, .templateIsOff: HostFailure(.subscribeUnknownTemplate, because: self)
        case .mixedKinds, .versionUpdateNotAlone: HostFailure(.subscribeMixedKinds, because: self)
        case .hostLoginNeeded: HostFailure(.subscribeLoginDeny, because: self)
        case .muted: HostFailure(.subscribeMainSwitchOff, because: self)
        case .allSwitchedOff: HostFailure(.subscribeSwitchesOff, because: self)
        case .allBanned: HostFailure(.subscribeForbidden, because: self)
        }
    }
}

extension ErrorTable {
    /// The rows of …/api/open-interface/subscribe-message/request-subscribe-message, in the page's order.
    ///
    /// Service error (21104) and `request count out of limit` (21107, of the first phase) have no rule behind them;
    /// a fault reaches them.
    static let subscribe: ErrorTable = [
        .subscribeNoPermission, .subscribeParameters, .subscribeTooMany, .subscribeUnknownTemplate,
        .subscribeMixedKinds, .subscribeOffline, .subscribeServiceError, .subscribeAuthDeny,
        .subscribeLoginDeny,
        .subscribeTooOften, .subscribeMainSwitchOff, .subscribeSwitchesOff, .subscribeForbidden,
        .subscribeUnsupported, .subscribeInternal,
    ]
}

extension HostError {
    fileprivate static let subscribeNoPermission = HostError(
        "no permission",
        .documented,
        meaning: Phrase(en: "the platform does not know the app", zh: "平台没有这个应用"),
        cure: Phrase(en: "Add the app id to quaver.yaml.", zh: "在 quaver.yaml 中加上应用。")
    )

    /// `tmplIds` is missing, or holds something else than texts.
    static let subscribeParameters = HostError(
        "invalid params",
        errNo: 20000,
        cause: .parameter,
        .documented,
        meaning: CommonCause.parameter.meaning,
        cure: Phrase(en: "Name one to three template ids.", zh: "传入一至三个模板 id。")
    )

    fileprivate static let subscribeTooMany = HostError(
        "template counts out of max bounds",
        errNo: 20000,
        .documented,
        meaning: Phrase(en: "too many templates at once", zh: "模板数量超限"),
        cure: Phrase(en: "Ask in several calls.", zh: "分多次调用。")
    )

    fileprivate static let subscribeUnknownTemplate = HostError(
        "template not exist or invalid",
        errNo: 21101,
        .documented,
        meaning: Phrase(en: "the app has no such template in use", zh: "应用没有这个模板，或模板未启用"),
        cure: Phrase(en: "Add the template to quaver.yaml.", zh: "在 quaver.yaml 中加上模板。")
    )

    fileprivate static let subscribeMixedKinds = HostError(
        "template type not the same",
        errNo: 21102,
        .documented,
        meaning: Phrase(
            en: "one-time and long-term templates are mixed, or a version update is not alone",
            zh: "混用了一次性和长期模板，或版本更新提醒没有单独订阅"
        ),
        cure: Phrase(en: "Ask for one kind in each call.", zh: "每次调用只传同一类模板。")
    )

    /// The phone is offline.
    static let subscribeOffline = HostError(
        "network error",
        errNo: 21103,
        isAccident: true,
        .documented,
        meaning: Phrase(en: "the phone is offline", zh: "手机没有网络"),
        cure: Phrase(en: "Go online.", zh: "恢复网络。")
    )

    fileprivate static let subscribeServiceError = HostError(
        "service error",
        errNo: 21104,
        isAccident: true,
        .documented,
        meaning: Phrase(en: "the platform's service failed", zh: "平台服务出错"),
        cure: Phrase(en: "Try again later.", zh: "稍后重试。")
    )

    /// The person closed the dialog without a button; no page says when this happens rather than a `reject`.
    static let subscribeAuthDeny = HostError(
        "auth deny",
        errNo: 21105,
        .documented,
        meaning: Phrase(en: "the person closed the dialog without an answer", zh: "人物未作选择就关闭了弹窗"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    /// The person is signed out of the host app, and closed its login window.
    static let subscribeLoginDeny = HostError(
        "login deny",
        errNo: 21106,
        .documented,
        meaning: Phrase(en: "the person did not sign in to the host app", zh: "人物没有登录宿主"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    fileprivate static let subscribeTooOften = HostError(
        "request count out of limit",
        errNo: 21107,
        .documented,
        meaning: Phrase(en: "the dialog was shown too often; a limit of the past", zh: "弹窗次数超限；该限制已取消"),
        cure: Phrase(en: "Ask less often.", zh: "减少调用次数。")
    )

    fileprivate static let subscribeMainSwitchOff = HostError(
        "main switch off",
        errNo: 21108,
        .documented,
        meaning: Phrase(en: "the person has turned off all messages of the app", zh: "用户关闭了订阅消息总开关"),
        cure: Phrase(en: "Lead the person to tt.openSetting.", zh: "引导用户通过 tt.openSetting 打开。")
    )

    fileprivate static let subscribeSwitchesOff = HostError(
        "templates switches all off",
        errNo: 21109,
        .documented,
        meaning: Phrase(en: "the person has turned off each of the templates", zh: "用户关闭了全部模板的开关"),
        cure: Phrase(en: "Lead the person to tt.openSetting.", zh: "引导用户通过 tt.openSetting 打开。")
    )

    fileprivate static let subscribeForbidden = HostError(
        "forbidden",
        errNo: 21110,
        .documented,
        meaning: Phrase(en: "the platform forbids each of the templates", zh: "模板均已被平台封禁"),
        cure: Phrase(en: "Ask for a template that is not banned.", zh: "换用未被封禁的模板。")
    )

    /// The host app, or a build in the sandbox, has no such dialog.
    static let subscribeUnsupported = HostError(
        "not supported by current application",
        errNo: 21502,
        .documented,
        meaning: Phrase(en: "the host app has no subscribe dialog", zh: "宿主不支持订阅弹窗"),
        cure: Phrase(en: "Ask only in a host app that has the dialog.", zh: "仅在支持订阅弹窗的宿主中调用。")
    )

    /// Something in Quaver failed, such as its database.
    static let subscribeInternal = HostError(
        "Internal error: %@",
        errNo: 10401,
        cause: .internalError,
        isAccident: true,
        .documented,
        meaning: CommonCause.internalError.meaning,
        cure: CommonCause.internalError.cure
    )
}
