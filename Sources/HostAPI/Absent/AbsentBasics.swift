extension HostFunction {
    /// 基础 and TTML: what Quaver has not built.
    static let absentBasics: [HostFunction] =
        absent(
            .basics,
            synchronous: """
                canIPutStuffOverComponent base64ToArrayBuffer arrayBufferToBase64 createWorker \
                getUpdateManager@1.9.0
                """,
            listeners: """
                onWindowResize offWindowResize onLazyLoadError offLazyLoadError
                """
        )
        + absent(
            .basics,
            asynchronous: "setPageInfo getMicroappInfo",
            notes: "getMicroappInfo: typings only."
        )
        + absent(
            .template,
            synchronous: "createIntersectionObserver createMediaQueryObserver"
        )
}
