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
                onWindowResize offWindowResize onAppLaunch offAppLaunch onAppShow offAppShow onAppHide offAppHide \
                onError offError onUnhandledRejection offUnhandledRejection onLazyLoadError offLazyLoadError \
                onPageNotFound offPageNotFound
                """
        )
        + absent(
            .basics,
            asynchronous: "setPageInfo getMicroappInfo",
            notes: "getMicroappInfo: typings only."
        )
        + absent(.basics, synchronous: "nextTick", notes: "Not in the index; frameworks rely on it.")
        + absent(
            .template,
            synchronous: "createSelectorQuery@1.7.0 createIntersectionObserver createMediaQueryObserver"
        )
}
