import OpenPlatform

extension CommonCause {
    /// What happened, for the trace.
    var meaning: Phrase {
        switch self {
        case .platformAuthDeny: Phrase(en: "the app lacks the capability", zh: "应用没有这项能力")
        case .internalError: Phrase(en: "something inside failed", zh: "内部错误")
        case .background: Phrase(en: "the app is in background", zh: "应用在后台")
        case .cancel: Phrase(en: "the person cancelled", zh: "人物取消了")
        case .gesture: Phrase(en: "no gesture", zh: "不在点按中")
        case .parameter: Phrase(en: "a parameter is wrong", zh: "参数有误")
        }
    }

    /// What to change, for the trace.
    var cure: Phrase {
        switch self {
        case .platformAuthDeny:
            Phrase(en: "Add it to the app's capabilities.", zh: "在应用的 capabilities 中加上它。")
        case .internalError: Phrase(en: "Look at Quaver's log.", zh: "查看 Quaver 的日志。")
        case .background:
            Phrase(en: "Wait for onShow before the call.", zh: "等到 onShow 之后再调用。")
        case .cancel: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
        case .gesture:
            Phrase(
                en: "Call it in the tap handler itself, not in a timer or a network answer.",
                zh: "在点按的处理函数中直接调用，不要放进定时器或网络回调。"
            )
        case .parameter:
            Phrase(en: "Pass the parameter as the reference page has it.", zh: "按文档传入参数。")
        }
    }
}
