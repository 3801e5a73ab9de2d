extension OpenPlatform {
    /// A name for a file that no other has, with a suffix such as `.png`.
    package func fileName(suffix: String) -> String {
        Alphabet.hexadecimal.text(random(32)) + suffix
    }
}
