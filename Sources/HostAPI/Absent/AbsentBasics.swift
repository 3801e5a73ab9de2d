extension HostFunction {
    /// 基础: what Quaver has not built.
    static let absentBasics: [HostFunction] =
        absent(
            .basics,
            synchronous: "createWorker"
        )
        + absent(
            .basics,
            asynchronous: "getMicroappInfo",
            notes: "Known from the typings only."
        )
}
