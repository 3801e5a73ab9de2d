import OpenPlatform

extension HostFunction {
    /// `tt.showModal`: a box with one or two buttons; pressing cancel is a success.
    static let showModal = HostFunction(
        "showModal",
        .interface,
        since: "1.0.0",
        parameters: [
            .optional("title", .string, default: ""),
            .optional("content", .string, default: ""),
            .optional("confirmText", .string, default: "确定"),
            .optional("cancelText", .string, default: "取消"),
            .optional("confirmColor", .string, default: "#F85959", since: "2.62.0"),
            .optional("cancelColor", .string, default: "#000000", since: "2.62.0"),
            .optional("showCancel", .boolean, default: true),
            .optional("editable", .boolean, default: false, since: "2.62.0"),
            .optional("placeholderText", .string, default: "", since: "2.62.0"),
            .optional("imageSrc", .string, default: "", since: "2.74.0"),
        ],
        result: ["confirm", "cancel", .init("content", since: "2.62.0")],
        errors: [.emptyModal],
        source: "api/interface/interfeedback/tt-show-modal",
        notes:
            "Captions are cut to the documented 4 characters; closing the box counts as cancel (both inferred).",
        body: .waiting { call async throws(HostFailure) in
            guard !call.string("title").isEmpty || !call.string("content").isEmpty else {
                throw HostFailure(.emptyModal)
            }

            let answer = await call.phone.present(.modal(ModalBox(call)))
            let isConfirmed = answer.choice == .accept
            var result: JSONObject = ["confirm": .bool(isConfirmed), "cancel": .bool(!isConfirmed)]
            if call.flag("editable"), isConfirmed {
                result["content"] = answer.fields["content"] ?? .string(call.string("content"))
            }
            return .object(result)
        }
    )
}

extension ModalBox {
    fileprivate init(_ call: HostCall) {
        self.init(
            title: call.string("title"),
            content: call.string("content"),
            showsCancel: call.flag("showCancel"),
            cancelText: String(call.string("cancelText").prefix(4)),
            cancelColor: call["cancelColor"]?.string ?? "#000000",
            confirmText: String(call.string("confirmText").prefix(4)),
            confirmColor: call["confirmColor"]?.string ?? "#F85959",
            isEditable: call.flag("editable"),
            placeholder: call.string("placeholderText"),
            image: call.string("imageSrc")
        )
    }
}

extension HostError {
    /// The page forbids it without giving a text.
    fileprivate static let emptyModal = HostError(
        "params.title and params.content should not be both empty",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "neither title nor content", zh: "没有标题也没有内容"),
        cure: Phrase(en: "Pass a title or a content.", zh: "传入 title 或 content。")
    )
}
