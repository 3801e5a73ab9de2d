import OpenPlatform

extension HostFunction {
    /// `tt.pageScrollTo`: scrolls the visible page to a place or to an element; a place goes first.
    static let pageScrollTo = HostFunction(
        "pageScrollTo",
        .interface,
        since: "1.0.0",
        parameters: [
            .optional("scrollTop", .number), .optional("selector", .string, since: "2.62.0"),
            .optional("offsetTop", .number, default: 0, since: "2.62.0"),
            .optional("duration", .number, default: 200),
        ],
        errors: [.noScrollTarget, .nothingToScrollTo],
        source: "api/interface/page-location/tt-page-scroll-to",
        notes: "Without a browser the page has no height: any place is reached, every element is at 0.",
        body: .waiting { call async throws(HostFailure) in
            let scroll = PageScroll(to: try call.scrollTarget(), duration: max(0, call.number("duration")))
            guard await call.phone.screen.scroll(scroll) else {
                throw HostFailure(.nothingToScrollTo, call.string("selector"))
            }

            return [:]
        }
    )
}

extension HostCall {
    fileprivate func scrollTarget() throws(HostFailure) -> PageScroll.Target {
        if let top = self["scrollTop"]?.double { return .top(max(0, top)) }
        guard let selector = self["selector"]?.string else { throw HostFailure(.noScrollTarget) }

        return .element(selector, offset: number("offsetTop"))
    }
}

/// The page gives no texts.
extension HostError {
    fileprivate static let noScrollTarget = HostError(
        "params.scrollTop should be number, but got undefined",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "neither scrollTop nor selector", zh: "没有 scrollTop 也没有 selector"),
        cure: Phrase(
            en: "Pass scrollTop, or a selector from base library 2.62.0 on.",
            zh: "传入 scrollTop；基础库 2.62.0 起也可传入 selector。"
        )
    )

    fileprivate static let nothingToScrollTo = HostError(
        "can not find node by selector \"%@\"",
        .inferred,
        meaning: Phrase(en: "nothing on the page fits the selector", zh: "页面上没有符合选择器的元素"),
        cure: Phrase(en: "Correct the selector, or wait for setData.", zh: "改正选择器，或等 setData 完成。")
    )
}
