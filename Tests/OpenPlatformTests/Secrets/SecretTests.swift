import Testing

@testable import OpenPlatform

@Suite struct SecretTests {
    private static let secrets: [any Sendable] = [
        Secret("demo-secret"), App(id: "tt1", secret: "demo-secret"),
        [Fixture.appID: Secret("demo-secret")], CodeExchange(appID: "tt1", secret: "demo-secret"),
        SessionGrant(sessionKey: "demo-secret", openID: nil, anonymousOpenID: nil, unionID: nil),
        AccessToken(token: "demo-secret", expiresIn: 1, expiresAt: Fixture.start),
    ]

    @Test(arguments: secrets.indices)
    func `no way of printing shows a secret`(index: Int) {
        let value = Self.secrets[index]
        var dumped = ""
        dump(value, to: &dumped)

        for text in ["\(value)", String(reflecting: value), dumped] {
            #expect(!text.contains("demo-secret"))
            #expect(text.contains("••••••"))
        }
    }

    @Test func `no way of printing shows a phone number`() {
        var person = Person(id: "amy")
        person.phone = PhoneNumber(countryCode: "86", number: "13800000000")
        var dumped = ""
        dump(person, to: &dumped)

        for text in ["\(person)", String(reflecting: person), dumped] {
            #expect(!text.contains("13800000000"))
        }
        #expect(person.phone?.description == "+86 138••••••00")
        #expect(PhoneNumber(countryCode: "86", number: "123").description == "••••••")
    }

    @Test(arguments: [("a", "a", true), ("a", "b", false), ("", "", true), ("é", "e\u{301}", false)])
    func `secrets match byte by byte`(secret: String, candidate: String, matches: Bool) {
        #expect(Secret(secret).matches(candidate) == matches)
        #expect((Secret(secret) == Secret(candidate)) == matches)
    }

    @Test func `a seed repeats itself, another one doesn't, and lengths are exact`() {
        let (first, second, other) = (RandomBytes.seeded(1), RandomBytes.seeded(1), RandomBytes.seeded(2))

        #expect(first(16) == second(16))
        #expect(first(16) != other(16))
        for count in [0, 1, 7, 8, 9, 100] {
            #expect(first(count).count == count)
            #expect(RandomBytes.system(count).count == count)
        }
        #expect(RandomBytes.system(16) != RandomBytes.system(16))
    }
}
