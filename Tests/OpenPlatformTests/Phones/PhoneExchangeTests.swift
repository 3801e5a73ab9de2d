import CryptoExtras
import DouyinCrypto
import OpenPlatform
import Testing

@Suite struct PhoneExchangeTests {
    /// An app with a public key, a person with a number and a session, and the private key.
    private struct Shop {
        let fixture: Fixture
        let privateKey: String

        init() throws {
            let key = try _RSA.Encryption.PrivateKey(keySize: .bits2048)
            privateKey = key.pemRepresentation
            fixture = try Fixture.populated()
            let publicKey = JSONValue.string(key.publicKey.pemRepresentation)
            _ = try fixture.platform.apps.update(Fixture.appID, patch: ["public_key": publicKey]).get()
            let phone: JSONValue = ["country_code": "86", "number": "13800000000"]
            _ = try fixture.platform.people.update("amy", patch: ["phone": phone]).get()
            _ = try fixture.logIn()
        }

        func tap() throws -> Secret {
            try fixture.platform.phone(Fixture.account()).get().code
        }

        func exchange(
            _ code: Secret,
            of appID: String = Fixture.appID
        ) throws -> Result<
            SealedPhone, PhoneCodeRefusal
        > {
            try fixture.platform.exchangePhoneCode(code, of: appID)
        }
    }

    @Test func `the app's private key opens the number`() throws {
        let shop = try Shop()

        let sealed = try shop.exchange(shop.tap()).get()

        let text = try PrivateKeyCipher(pem: shop.privateKey).decrypt(sealed.data)
        #expect(sealed.person == "amy")
        #expect(
            String(decoding: text, as: UTF8.self) == """
                {"phoneNumber":"13800000000","purePhoneNumber":"13800000000","countryCode":"86",\
                "watermark":{"appid":"tt0123456789abcdef","timestamp":1767225600}}
                """
        )
    }

    @Test func `a code works once`() throws {
        let shop = try Shop()
        let code = try shop.tap()
        _ = try shop.exchange(code).get()

        #expect(try shop.exchange(code).refusal == .badCode(.used(at: Fixture.start)))
    }

    @Test(arguments: [(299.0, nil), (300.0, PhoneCodeRefusal.badCode(.expired(at: Fixture.start + 300)))])
    func `a code lives five minutes`(seconds: Double, refusal: PhoneCodeRefusal?) throws {
        let shop = try Shop()
        let code = try shop.tap()
        shop.fixture.clock.advance(by: seconds)

        #expect(try shop.exchange(code).refusal == refusal)
    }

    @Test func `login codes and phone codes are not interchangeable`() throws {
        let shop = try Shop()
        let phoneCode = try shop.tap()
        let loginCode = try #require(try shop.fixture.logIn().code)

        #expect(try shop.exchange(Secret(loginCode)).refusal == .badCode(.unknown))
        #expect(try shop.fixture.exchange(code: phoneCode.revealed).refusal == .badCode(.unknown))
        #expect(throws: Never.self) { try shop.exchange(phoneCode).get() }
        #expect(throws: Never.self) { try shop.fixture.exchange(code: loginCode).get() }
    }

    @Test func `a refusal leaves the code good`() throws {
        let shop = try Shop()
        let apps = shop.fixture.platform.apps
        _ = try apps.create(App(id: "tt2", secret: "other")).get()
        let code = try shop.tap()
        let key = try #require(try apps.find(Fixture.appID)?.publicKey)

        #expect(try shop.exchange("").refusal == .missingCode)
        #expect(try shop.exchange(code, of: "tt2").refusal == .badCode(.otherApp))
        _ = try apps.update(Fixture.appID, patch: ["public_key": .null]).get()
        #expect(try shop.exchange(code).refusal == .noPublicKey)
        _ = try apps.update(Fixture.appID, patch: ["public_key": "no key"]).get()
        let refusal = try shop.exchange(code).refusal
        #expect(refusal == .unreadablePublicKey)
        #expect(refusal?.rules.last?.state == .failed)
        _ = try apps.update(Fixture.appID, patch: ["public_key": .string(key)]).get()
        #expect(throws: Never.self) { try shop.exchange(code).get() }
    }

    @Test func `one of 32 exchanges of the same code wins`() async throws {
        let shop = try Shop()
        let code = try shop.tap()
        let platform = shop.fixture.platform
        let refusals = try await withThrowingTaskGroup(of: PhoneCodeRefusal?.self) { group in
            for _ in 0..<32 {
                group.addTask { try platform.exchangePhoneCode(code, of: Fixture.appID).refusal }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(refusals.filter { $0 == nil }.count == 1)
        #expect(refusals.compactMap(\.self).allSatisfy { $0 == .badCode(.used(at: Fixture.start)) })
    }
}
