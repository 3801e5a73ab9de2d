/// A refusal in the platform's own words.
struct WireFailure {
    let code: Int
    let text: String

    /// What the platform says when the accident is its own.
    static let systemError = WireFailure(code: -1, text: "system error")

    /// What a body is worth that can't be read.
    static let badParameters = WireFailure(code: 40014, text: "bad params")
}
