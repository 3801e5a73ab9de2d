import DouyinCrypto
import OpenPlatform
import Testing

@Suite struct PhoneTests {
    private func fixture(_ countryCode: String = "86") throws -> Fixture {
        let fixture = try Fixture.populated()
        let phone: JSONValue = ["country_code": .string(countryCode), "number": "13800000000"]
        _ = try fixture.platform.people.update("amy", patch: ["phone": phone]).get()
        return fixture
    }

    private func opened(_ answer: PhoneAnswer, _ key: Secret) throws -> String {
        let payload = SessionCipher.Payload(encryptedData: answer.encryptedData, iv: answer.iv)
        return String(decoding: try SessionCipher(sessionKey: key.revealed).decrypt(payload), as: UTF8.self)
    }

    @Test(arguments: [("86", "13800000000"), ("1", "+113800000000")])
    func `the old way opens to the number with its watermark last`(
        countryCode: String,
        phoneNumber: String
    ) throws {
        let fixture = try fixture(countryCode)
        let key = try #require(try fixture.exchange(code: fixture.logIn().code).get().sessionKey)

        let answer = try fixture.platform.phone(Fixture.account()).get()

        #expect(
            try opened(answer, key) == """
                {"phoneNumber":"\(phoneNumber)","purePhoneNumber":"13800000000",\
                "countryCode":"\(countryCode)",\
                "watermark":{"appid":"tt0123456789abcdef","timestamp":1767225600}}
                """
        )
    }

    @Test func `a login after the tap makes the number unreadable for the newer key`() throws {
        let fixture = try fixture()
        _ = try fixture.logIn()
        let answer = try fixture.platform.phone(Fixture.account()).get()
        let newer = try #require(try fixture.exchange(code: fixture.logIn().code).get().sessionKey)

        #expect(throws: CipherFault.corruptPadding) { try opened(answer, newer) }
    }

    @Test func `each tap gives another code and another payload`() throws {
        let fixture = try fixture()
        _ = try fixture.logIn()
        let answers = try (0..<10).map { _ in try fixture.platform.phone(Fixture.account()).get() }

        #expect(Set(answers.map(\.code.revealed)).count == 10)
        #expect(Set(answers.map(\.encryptedData)).count == 10)
        #expect(answers.allSatisfy { $0.code.revealed.wholeMatch(of: /[0-9A-Za-z]{32}/) != nil })
    }

    @Test func `the first rule that is broken refuses`() throws {
        let fixture = try Fixture.populated()
        func refusal(_ account: AccountKey = Fixture.account()) throws -> PhoneRefusal? {
            try fixture.platform.phone(account).refusal
        }
        let unknownApp = AccountKey(appID: "tt9", person: "amy", hostApp: .douyin)

        #expect(try refusal(unknownApp) == .unknownApp("tt9"))
        #expect(try refusal(Fixture.account("bob")) == .unknownPerson("bob"))
        #expect(try refusal() == .notLoggedIn(.douyin))
        _ = try fixture.logIn()
        #expect(try refusal() == .noPhoneNumber)
        #expect(try refusal(Fixture.account(on: .toutiao)) == .notLoggedIn(.toutiao))
        _ = try fixture.platform.people.update("amy", patch: ["signed_in": ["douyin": false]]).get()
        #expect(try refusal() == .notLoggedIn(.douyin))
        _ = try fixture.platform.people.update("amy", patch: ["signed_in": ["douyin": true]]).get()
        fixture.clock.advance(by: 7 * 86_400)
        #expect(try refusal() == .sessionIsOver(at: Fixture.start + 7 * 86_400))
        #expect(
            try refusal()?.rules.map(\.state) == [
                .passed, .passed, .passed, .passed, .passed, .failed, .skipped,
            ]
        )
    }

    @Test func `a tap keeps the session going`() throws {
        let fixture = try fixture()
        _ = try fixture.logIn()
        fixture.clock.advance(by: 6 * 86_400)
        _ = try fixture.platform.phone(Fixture.account()).get()
        fixture.clock.advance(by: 6 * 86_400)

        #expect(throws: Never.self) { try fixture.platform.checkSession(Fixture.account()).get() }
    }
}
