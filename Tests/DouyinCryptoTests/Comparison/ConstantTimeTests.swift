import DouyinCrypto
import Testing

@Suite struct ConstantTimeTests {
    @Test(arguments: [
        ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "", false), ("ab", "a", false),
        ("é", "e\u{301}", false), ("secret", "Secret", false),
    ])
    func `bytes decide, not characters`(left: String, right: String, same: Bool) {
        #expect(ConstantTime.equals(left.utf8, right.utf8) == same)
    }
}
