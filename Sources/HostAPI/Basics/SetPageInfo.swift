import OpenPlatform

extension HostFunction {
    /// `tt.setPageInfo`: what search engines read about the page's web version.
    static let setPageInfo = HostFunction(
        "setPageInfo",
        .basics,
        since: "3.22.0",
        parameters: [
            .required("title", .string), .required("keywords", .string), .required("description", .string),
        ],
        depth: .shape,
        source: "api/foundation/tt-set-page-info",
        notes: "There is no web version here. errMsg has a blank before ok, as on the page.",
        body: .immediate { _ throws(HostFailure) in ["errMsg": "setPageInfo: ok"] }
    )
}
