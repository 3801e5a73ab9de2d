/// The answer of a call that gives nothing but its success.
struct Nothing: Decodable, Sendable {
    init() {}

    init(from decoder: any Decoder) {}
}
