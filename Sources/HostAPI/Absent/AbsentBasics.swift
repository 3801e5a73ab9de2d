extension HostFunction {
    /// 基础: what Quaver has not built.
    static let absentBasics: [HostFunction] =
        absent(
            .basics,
            synchronous: """
                canIPutStuffOverComponent base64ToArrayBuffer arrayBufferToBase64 createWorker \
                getUpdateManager@1.9.0
                """
        )
        + absent(
            .basics,
            asynchronous: "setPageInfo getMicroappInfo",
            notes: "getMicroappInfo: typings only."
        )
}
