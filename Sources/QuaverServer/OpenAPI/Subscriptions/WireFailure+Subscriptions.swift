import OpenPlatform

extension WireFailure {
    /// The family's answer to a parameter that is missing or wrong.
    static let openParameters = WireFailure(28_001_038, "参数错误", .inferred)

    /// The family's answer to an open id that nobody has.
    static let openOpenID = WireFailure(28_001_004, "openid无效", .inferred)

    /// What every endpoint of the family may answer: token invalid, internal, token expired, parameters.
    static let openCommon = [
        TokenCheckRefusal.unknown.open, WireFailure(28_001_005, "系统繁忙", .inferred),
        TokenCheckRefusal.expired(at: PlatformInstant(seconds: 0)).open, .openParameters,
    ]
}
