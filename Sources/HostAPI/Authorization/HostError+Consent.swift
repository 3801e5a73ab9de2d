import OpenPlatform

/// The rows that every function has which uses a thing of the person's.
extension HostError {
    /// The person didn't agree to the privacy agreement (…/privacy-authorize).
    static let privacyRefused = HostError(
        "privacy permission is not authorized",
        errNo: 10201,
        .documented,
        meaning: Phrase(en: "the privacy agreement was not agreed to", zh: "没有同意隐私协议"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    /// The privacy agreement doesn't speak of the thing (…/privacy-authorize).
    static let undeclaredData = HostError(
        "api scope is not declared in the privacy agreement",
        errNo: 10202,
        .documented,
        meaning: Phrase(en: "the privacy agreement does not speak of it", zh: "隐私协议中没有此类信息"),
        cure: Phrase(en: "Declare the data in the app's privacy agreement.", zh: "在应用的隐私协议中声明。")
    )

    /// app.json doesn't declare the scope; the page gives no text.
    static let undeclaredScope = HostError(
        "%@ is not declared in requiredPrivateInfos of app.json",
        .inferred,
        meaning: Phrase(en: "app.json does not declare the scope", zh: "app.json 没有声明该权限"),
        cure: Phrase(en: "Add it to requiredPrivateInfos.", zh: "写入 requiredPrivateInfos。")
    )

    /// The phone doesn't let the host app; no page gives a text.
    static let phoneDeny = HostError(
        "system auth deny",
        .inferred,
        meaning: Phrase(en: "the phone does not allow it", zh: "系统权限未开启"),
        cure: Phrase(en: "Allow it in the phone's settings.", zh: "在手机的系统设置中打开。")
    )
}

extension ConsentRefusal {
    /// What the app gets to read.
    var failure: HostFailure {
        switch self {
        case .undeclared(let scope): HostFailure(.undeclaredScope, scope.rawValue, because: self)
        case .undeclaredData: HostFailure(.undeclaredData, because: self)
        case .privacyRefused: HostFailure(.privacyRefused, because: self)
        case .scopeRefused: HostFailure(.authDeny, because: self)
        case .phoneRefused: HostFailure(.phoneDeny, because: self)
        }
    }
}
