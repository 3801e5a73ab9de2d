import OpenPlatform

extension HostFunction {
    /// `tt.showToast`: words over the page, for a moment; a newer box replaces an older one.
    static let showToast = HostFunction(
        "showToast",
        .interface,
        since: "1.0.0",
        parameters: [
            .required("title", .string),
            .optional(
                "icon",
                .string,
                default: "success",
                options: ["success", "loading", "none", .init("fail", since: "1.36.0")]
            ),
            .optional("image", .string, since: "2.62.0"),
            .optional("duration", .number, default: 1500),
            .optional("mask", .boolean, default: false, since: "2.47.0"),
        ],
        errors: ErrorTable(number: 1042, [.invalidTitle, .toastParameter]),
        source: "api/interface/interfeedback/tt-show-toast",
        notes: "An icon that the page doesn't list counts as success (inferred).",
        body: .immediate { call throws(HostFailure) in
            guard !call.string("title").isEmpty else { throw HostFailure(.invalidTitle) }

            let icon = Overlay.Icon(rawValue: call.string("icon"))
                .flatMap { icon in
                    icon == .fail && call.origin.baseLibrary < "1.36.0" ? nil : icon
                }
            let toast = Overlay(
                kind: .toast,
                title: call.string("title"),
                icon: icon ?? .success,
                image: call.string("image"),
                mask: call.flag("mask"),
                duration: call.number("duration")
            )
            call.phone.overlay(.show(toast))
            return [:]
        }
    )

    /// `tt.hideToast`: takes the words away, those of `tt.showLoading` as well unless told otherwise.
    static let hideToast = HostFunction(
        "hideToast",
        .interface,
        since: "1.0.0",
        parameters: [.optional("noConflict", .boolean, default: false, since: "2.62.0")],
        source: "api/interface/interfeedback/tt-hide-toast",
        body: .immediate { call throws(HostFailure) in
            call.phone.overlay(.hide(.toast, onlyThisKind: call.flag("noConflict")))
            return [:]
        }
    )
}

extension HostError {
    /// A title without a character; `tt.showLoading` passes its title on to the toast.
    static let invalidTitle = HostError(
        "title is invalid",
        errorCode: 104299,
        type: .developer,
        .documented,
        meaning: Phrase(en: "the title is empty", zh: "标题为空"),
        cure: Phrase(en: "Pass a title.", zh: "传入 title。")
    )

    fileprivate static let toastParameter = HostError(
        "%@",
        errorCode: 104299,
        type: .developer,
        cause: .parameter,
        .documented,
        meaning: CommonCause.parameter.meaning,
        cure: CommonCause.parameter.cure
    )
}
