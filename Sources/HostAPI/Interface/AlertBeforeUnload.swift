import OpenPlatform

extension HostFunction {
    /// `tt.enableAlertBeforeUnload`: has the person asked before they leave the current page by a button.
    static let enableAlertBeforeUnload = HostFunction(
        "enableAlertBeforeUnload",
        .interface,
        since: "2.63.0",
        parameters: [
            .optional("message", .string, default: "确认返回上一级吗"),
            .optional("confirmText", .string, default: "确定"),
            .optional("cancelText", .string, default: "取消"),
        ],
        source: "api/interface/interfeedback/tt-enable-alert-before-unload",
        notes: "Texts are cut to the documented 50, 4 and 4 characters (inferred).",
        body: .immediate { call throws(HostFailure) in
            call.phone.screen.askBeforeLeaving(
                ModalBox(
                    question: String(call.string("message").prefix(50)),
                    confirm: String(call.string("confirmText").prefix(4)),
                    cancel: String(call.string("cancelText").prefix(4))
                )
            )
            return [:]
        }
    )

    /// `tt.disableAlertBeforeUnload`: asks no more.
    static let disableAlertBeforeUnload = HostFunction(
        "disableAlertBeforeUnload",
        .interface,
        since: "2.63.0",
        source: "api/interface/interfeedback/tt-disable-alert-before-unload",
        body: .immediate { call throws(HostFailure) in
            call.phone.screen.askBeforeLeaving(nil)
            return [:]
        }
    )
}
