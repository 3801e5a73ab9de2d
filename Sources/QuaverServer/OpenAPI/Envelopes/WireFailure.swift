/// A refusal in the platform's own words.
struct WireFailure {
    let code: Int
    let text: String
}
