import OpenPlatform

extension HostFunction {
    /// `tt.showLoading`: a spinner over the page until it is hidden, at most for 24 hours.
    static let showLoading = HostFunction(
        "showLoading",
        .interface,
        since: "1.0.0",
        parameters: [
            .required("title", .string),
            .optional("mask", .boolean, default: false, since: "2.47.0"),
        ],
        errors: ErrorTable(number: 1469, [.loadingParameter, .invalidTitle]),
        source: "api/interface/interfeedback/tt-show-loading",
        body: .immediate { call throws(HostFailure) in
            guard !call.string("title").isEmpty else { throw HostFailure(.invalidTitle) }

            let loading = Overlay(
                kind: .loading,
                title: call.string("title"),
                icon: .loading,
                image: "",
                mask: call.flag("mask"),
                duration: 24 * 60 * 60 * 1000
            )
            call.phone.overlay(.show(loading))
            return [:]
        }
    )

    /// `tt.hideLoading`: takes the spinner away, a toast as well unless told otherwise.
    static let hideLoading = HostFunction(
        "hideLoading",
        .interface,
        since: "1.0.0",
        parameters: [.optional("noConflict", .boolean, default: false, since: "2.62.0")],
        source: "api/interface/interfeedback/tt-hide-loading",
        body: .immediate { call throws(HostFailure) in
            call.phone.overlay(.hide(.loading, onlyThisKind: call.flag("noConflict")))
            return [:]
        }
    )
}

extension HostError {
    fileprivate static let loadingParameter = HostError(
        "%@",
        errorCode: 146999,
        type: .developer,
        cause: .parameter,
        .documented,
        meaning: CommonCause.parameter.meaning,
        cure: CommonCause.parameter.cure
    )
}
