import HostAPI
import Testing

struct VersionTests {
    @Test(arguments: [
        ("1.9.0", "1.10.0"), ("2.30.0", "2.54.0"), ("2.74.0", "2.74.0.1"), ("2", "2.0.1"), ("0.0.0", "1.0.0"),
    ])
    func `numbers are compared one by one`(older: String, newer: String) throws {
        let (older, newer) = (try #require(Version(older)), try #require(Version(newer)))

        #expect(older < newer)
        #expect(!(newer < older))
    }

    @Test(arguments: ["", "a", "1.", "1..2", "1.2.3.4.5", "-1.0.0", "1.0.0 ", "v1.0.0"])
    func `anything but numbers and dots is no version`(text: String) {
        #expect(Version(text) == nil)
    }

    @Test func `a missing number counts as zero, and four parts are kept`() {
        #expect(Version("2.74") == "2.74.0.0")
        #expect(Version("2.74.0.0").description == "2.74.0")
        #expect(Version("2.74.0.5").description == "2.74.0.5")
    }
}
