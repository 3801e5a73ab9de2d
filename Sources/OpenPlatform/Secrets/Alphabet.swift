/// The characters that ids, codes and tokens are written with.
struct Alphabet: Sendable {
    private let characters: [UInt8]

    init(_ characters: String) {
        self.characters = Array(characters.utf8)
    }

    /// Letters of both cases and digits.
    static let base62 = Alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

    /// Those and the dot that the platform's open ids contain now and then (observed).
    static let openID = Alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.")

    /// Decimal digits.
    static let digits = Alphabet("0123456789")

    /// Lower-case hex digits.
    static let hexadecimal = Alphabet("0123456789abcdef")

    /// One character a byte; nearly uniform, which is enough for texts this long.
    func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map { characters[Int($0) % characters.count] }, as: UTF8.self)
    }
}
