import OpenPlatform

extension HostError {
    /// A documented function that Quaver has not built; the number is the mini-game pages' for a missing method.
    static let absent = HostError(
        "Quaver has not built tt.%@ yet",
        errNo: 10102,
        .inferred,
        meaning: Phrase(en: "not built into Quaver", zh: "Quaver 尚未实现"),
        cure: Phrase(
            en: "Guard the call, or answer it in a test. quaver apis lists what is built.",
            zh: "调用前先判断，或在测试中代为答复。quaver apis 列出已实现的函数。"
        )
    )

    /// A function that the base library doesn't have (`Methord`: as the mini-game storage pages spell it).
    static let notImplemented = HostError(
        "Methord %@ not implement",
        errNo: 10102,
        .inferred,
        meaning: Phrase(en: "the base library is too old", zh: "基础库过旧"),
        cure: Phrase(
            en: "Choose a newer base library, or ask tt.canIUse before the call.",
            zh: "换用更新的基础库，或先用 tt.canIUse 判断。"
        )
    )

    /// A function that another host app offers (…/showDouyinOpenAuth and others, errNo 10301).
    static let unsupportedHost = HostError(
        "feature is not supported in app",
        errNo: 10301,
        .documented,
        meaning: Phrase(en: "the host app does not offer it", zh: "宿主不提供"),
        cure: Phrase(en: "Choose another host app.", zh: "换用其他宿主。")
    )

    /// The person refused; the words are those of neighbouring functions, no page gives them for this one.
    static let authDeny = HostError(
        "auth deny",
        .inferred,
        meaning: Phrase(en: "the person refused", zh: "人物拒绝了"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    /// The person closed what was shown.
    static let cancel = HostError(
        "cancel",
        .inferred,
        meaning: Phrase(en: "the person cancelled", zh: "人物取消了"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    /// Something in Quaver failed, such as its database.
    static let internalError = HostError(
        "Internal error: %@",
        errNo: 10401,
        type: .framework,
        cause: .internalError,
        isAccident: true,
        .documented,
        meaning: Phrase(en: "something inside failed", zh: "内部错误"),
        cure: Phrase(en: "Look at Quaver's log.", zh: "查看 Quaver 的日志。")
    )
}

extension ErrorTable {
    /// The function's wording of a common cause, or the usual wording with the number that the grammar gives.
    ///
    /// `AAAABB`: the function's own number, then the common code (…/framework/error-code).
    func row(_ cause: CommonCause) -> HostError {
        rows.first { $0.cause == cause } ?? usual(cause)
    }

    private func usual(_ cause: CommonCause) -> HostError {
        let code: Int? = if let number, let digits = cause.digits { number * 100 + digits } else { nil }
        return HostError(
            cause.usualDetail,
            errNo: cause.usualNumber,
            errorCode: code,
            type: code == nil ? nil : cause.usualType,
            cause: cause,
            isAccident: cause == .internalError,
            .inferred,
            meaning: cause.meaning,
            cure: cause.cure
        )
    }
}

extension CommonCause {
    fileprivate var usualDetail: String {
        switch self {
        case .platformAuthDeny: "platform auth deny"
        case .internalError: "Internal error: %@"
        case .background: "app in background"
        case .cancel: "cancel"
        case .gesture: "must be invoked by user tap gesture"
        case .parameter: "%@"
        }
    }

    /// The recurrent `errNo` values of the documented tables.
    fileprivate var usualNumber: ErrorNumber? {
        switch self {
        case .internalError: 10401
        case .cancel: 10502
        case .parameter: 20000
        case .platformAuthDeny, .background, .gesture: nil
        }
    }

    fileprivate var usualType: ErrorType {
        switch self {
        case .platformAuthDeny, .parameter: .developer
        case .internalError: .framework
        case .background, .cancel, .gesture: .user
        }
    }
}
