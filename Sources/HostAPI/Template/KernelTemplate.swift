extension HostFunction {
    /// TTML: what the kernel answers out of its own tree, with places from a browser.
    static let kernelTemplate: [HostFunction] = [
        kernel(
            "createSelectorQuery",
            .template,
            since: "1.7.0",
            kind: .synchronous,
            source: "api/ttml/tt-create-selector-query",
            notes: "Places, sizes and styles come from the browser; without one they are zero and empty. "
                + "The viewport is real. node and context are null."
        ),
        kernel(
            "createIntersectionObserver",
            .template,
            since: "1.10.4",
            kind: .synchronous,
            source: "api/ttml/tt-create-intersection-observer",
            notes: "Looks after each change and movement in the browser; without one nothing is in view."
        ),
        kernel(
            "createMediaQueryObserver",
            .template,
            since: "3.63.0",
            kind: .synchronous,
            source: "api/ttml/inset-inline-start/media-query-observer",
            notes: "Documented on this only. A phone's page keeps its size: each query is answered once."
        ),
    ]

    /// 界面: what needs nothing but the kernel.
    static let kernelInterface: [HostFunction] = [
        kernel(
            "createAnimation",
            .interface,
            since: "1.0.0",
            kind: .synchronous,
            source: "api/interface/animation/tt-create-animation",
            notes: "The shape of what export gives is that of sibling platforms (inferred)."
        )
    ]
}
