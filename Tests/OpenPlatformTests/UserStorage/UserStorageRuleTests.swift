import DouyinCrypto
import OpenPlatform
import Testing

@Suite struct UserStorageRuleTests {
    private func set(
        _ pairs: [StoredPair],
        on fixture: Fixture,
        as account: AccountKey = Fixture.account()
    ) throws -> Result<AccountKey, UserStorageRefusal> {
        let session = try fixture.exchange(code: fixture.logIn(account).code).get()
        let key = try #require(session.sessionKey)
        let proof = LoginSignature(
            openID: try #require(session.openID),
            signature: Signature.login(body: [], sessionKey: key.revealed).hexadecimal,
            method: "hmac_sha256"
        )
        return try fixture.platform.setUserStorage(pairs, proof: proof, of: Fixture.appID)
    }

    @Test func `the same person keeps different values in each host app`() throws {
        let fixture = try Fixture.populated()
        let toutiao = Fixture.account(on: .toutiao)
        _ = try set([StoredPair(key: "k", value: "douyin")], on: fixture).get()
        _ = try set([StoredPair(key: "k", value: "toutiao")], on: fixture, as: toutiao).get()

        #expect(try fixture.platform.userStorage(of: Fixture.account()).map(\.value) == ["douyin"])
        #expect(try fixture.platform.userStorage(of: toutiao).map(\.value) == ["toutiao"])
    }

    @Test func `all pairs are kept or none`() throws {
        let fixture = try Fixture.populated()
        let good = StoredPair(key: "a", value: "1")
        let bad = StoredPair(key: "b", value: String(repeating: "v", count: 1024))
        #expect(
            try set([good, bad], on: fixture).refusal == .pairTooLong(key: "b", bytes: 1025, limit: 1024)
        )
        #expect(try fixture.platform.userStorage(of: Fixture.account()).isEmpty)
        let fits = StoredPair(key: "b", value: String(repeating: "v", count: 1023))
        #expect(try set([good, fits, good], on: fixture).refusal == nil)
        #expect(try fixture.platform.userStorage(of: Fixture.account()) == [good, fits])
    }

    @Test func `a ranking's key takes nothing but scores`() throws {
        var settings = PlatformSettings()
        settings.userStorageLimits.rankingKeys = ["rank"]
        let fixture = try Fixture.populated(settings: settings)
        func refusal(_ key: String, _ value: String) throws -> UserStorageRefusal? {
            try set([StoredPair(key: key, value: value)], on: fixture).refusal
        }
        #expect(try refusal("rank", "1") == .badScore(key: "rank"))
        #expect(try refusal("rank", #"{"ttgame":{"score":1.5}}"#) == nil)
        #expect(try refusal("other", "1") == nil)
        #expect(try refusal("other", #"{"ttgame":{}}"#) == .badScore(key: "other"))
    }

    @Test func `a new state keeps nothing`() throws {
        let fixture = try Fixture.populated()
        _ = try set([StoredPair(key: "k", value: "v")], on: fixture).get()
        try fixture.platform.replace(with: fixture.platform.scenario())
        #expect(try fixture.platform.userStorage(of: Fixture.account()).isEmpty)
    }
}
