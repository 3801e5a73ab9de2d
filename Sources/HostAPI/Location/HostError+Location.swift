import OpenPlatform

extension HostError {
    /// A type that the page doesn't list any more; no page gives the text.
    static let invalidLocationType = HostError(
        "type is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "only gcj02 is legal", zh: "type 只能是 gcj02"),
        cure: Phrase(en: "Ask for gcj02.", zh: "使用 gcj02。")
    )

    /// A phone that finds no position; no page gives the text.
    static let noPosition = HostError(
        "location is unavailable",
        .inferred,
        meaning: Phrase(en: "nobody knows where the person is", zh: "不知道人物在哪里"),
        cure: Phrase(en: "Give the person a location, or turn the place dial.", zh: "为人物设置 location，或选择地点。")
    )
}
