import DouyinCrypto
import OpenPlatform
import Testing

@Suite struct ProfileTests {
    private static let rawData = """
        {"nickName":"小满","avatarUrl":"https://example.com/a/b.png","gender":2,"city":"","province":"","country":"",\
        "language":""}
        """

    private func fixture() throws -> Fixture {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.people
            .update(
                "amy",
                patch: ["gender": 2, "avatar_url": "https://example.com/a/b.png"]
            )
            .get()
        return fixture
    }

    private func ask(
        _ fixture: Fixture,
        _ kind: ProfileRequest.Kind,
        _ account: AccountKey = Fixture.account()
    ) throws -> Result<ProfileAnswer, ProfileRefusal> {
        try fixture.platform.profile(ProfileRequest(account: account, kind: kind))
    }

    private func opened(_ credentials: ProfileAnswer.Credentials, _ key: Secret) throws -> String {
        let payload = SessionCipher.Payload(encryptedData: credentials.encryptedData, iv: credentials.iv)
        return String(decoding: try SessionCipher(sessionKey: key.revealed).decrypt(payload), as: UTF8.self)
    }

    @Test(arguments: [ProfileRequest.Kind.userProfile, .userInfo(withCredentials: true)])
    func `the back end can check the signature and open the payload`(kind: ProfileRequest.Kind) throws {
        let fixture = try fixture()
        let session = try fixture.exchange(code: fixture.logIn().code).get()
        let key = try #require(session.sessionKey)

        let answer = try ask(fixture, kind).get()

        let credentials = try #require(answer.credentials)
        #expect(answer.rawData == Self.rawData)
        #expect(answer.userInfo.text == Self.rawData)
        #expect(
            Signature.userData(rawData: answer.rawData, sessionKey: key.revealed)
                .matches(credentials.signature)
        )
        let ids =
            kind == .userProfile
            ? "" : #","openId":"\#(session.openID ?? "")","unionId":"\#(session.unionID ?? "")""#
        let watermark = #","watermark":{"appid":"tt0123456789abcdef","timestamp":1767225600}}"#
        #expect(try opened(credentials, key) == Self.rawData.dropLast() + ids + watermark)
    }

    @Test func `without credentials there is no secret part, and no session is needed`() throws {
        let answer = try ask(fixture(), .userInfo(withCredentials: false)).get()

        #expect(answer.rawData == Self.rawData)
        #expect(answer.credentials == nil)
    }

    @Test func `the same profile is never encrypted twice to the same text`() throws {
        let fixture = try fixture()
        _ = try fixture.logIn()
        let (first, second) = (try ask(fixture, .userProfile).get(), try ask(fixture, .userProfile).get())

        #expect(first.credentials?.iv != second.credentials?.iv)
        #expect(first.credentials?.encryptedData != second.credentials?.encryptedData)
        #expect(first.credentials?.signature == second.credentials?.signature)
    }

    @Test func `the watermark goes by the platform's clock`() throws {
        let fixture = try fixture()
        let session = try fixture.exchange(code: fixture.logIn().code).get()
        fixture.clock.advance(by: 86_400.9)

        let credentials = try #require(try ask(fixture, .userProfile).get().credentials)

        #expect(try opened(credentials, #require(session.sessionKey)).hasSuffix(#""timestamp":1767312000}}"#))
    }

    @Test func `a login in between makes the payload unreadable for the older key`() throws {
        let fixture = try fixture()
        let session = try fixture.exchange(code: fixture.logIn().code).get()
        let newer = try fixture.logIn()
        let credentials = try #require(try ask(fixture, .userProfile).get().credentials)
        let key = try #require(session.sessionKey)

        #expect(throws: CipherFault.corruptPadding) { try opened(credentials, key) }
        #expect(
            !Signature.userData(rawData: Self.rawData, sessionKey: key.revealed)
                .matches(credentials.signature)
        )
        let newKey = try #require(try fixture.exchange(code: newer.code).get().sessionKey)
        #expect(try opened(credentials, newKey).contains("小满"))
    }

    @Test func `strange nicknames stay one JSON text`() throws {
        let fixture = try fixture()
        _ = try fixture.platform.people.update("amy", patch: ["nickname": "a\"b\\/\n抖音\u{1F3B5}\u{7F}"]).get()

        let answer = try ask(fixture, .userInfo(withCredentials: false)).get()

        #expect(answer.rawData.hasPrefix(#"{"nickName":"a\"b\\/\n抖音"#))
        #expect(try JSONValue.parse(answer.rawData) == answer.userInfo)
    }

    @Test func `who gets no profile`() throws {
        let fixture = try fixture()
        let unknownApp = AccountKey(appID: "tt9", person: "amy", hostApp: .douyin)

        #expect(try ask(fixture, .userProfile, unknownApp).refusal == .unknownApp("tt9"))
        #expect(try ask(fixture, .userProfile, Fixture.account("bob")).refusal == .unknownPerson("bob"))
        #expect(try ask(fixture, .userProfile).refusal == .noSession(.empty))
        _ = try fixture.logIn()
        #expect(try ask(fixture, .userProfile, Fixture.account(on: .toutiao)).refusal == .noSession(.empty))
        fixture.clock.advance(by: 30 * 86_400)
        #expect(
            try ask(fixture, .userProfile).refusal == .noSession(.expired(at: Fixture.start + 7 * 86_400))
        )
    }
}
