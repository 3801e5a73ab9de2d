import DouyinCrypto
import OpenPlatform
import Testing

@Suite struct CheckSignatureTests {
    private static let body = #"{"kv_list":[{"key":"k","value":"v"}]}"#

    private func session(_ fixture: Fixture) throws -> (openID: String, key: Secret) {
        let grant = try fixture.exchange(code: fixture.logIn().code).get()
        return (try #require(grant.openID), try #require(grant.sessionKey))
    }

    private func signature(_ key: Secret, over body: String = body) -> String {
        Signature.login(body: body.utf8, sessionKey: key.revealed).hexadecimal
    }

    private func check(
        _ fixture: Fixture,
        _ openID: String,
        _ signature: String,
        method: String = "hmac_sha256",
        body: String = body,
        of appID: String = Fixture.appID
    ) throws -> Result<AccountKey, SignatureRefusal> {
        let proof = LoginSignature(
            openID: openID,
            signature: signature,
            method: method,
            message: Array(body.utf8)
        )
        return try fixture.platform.checkSignature(proof, of: appID)
    }

    @Test func `the session key's signature over the body proves the account`() throws {
        let fixture = try Fixture.populated()
        let (openID, key) = try session(fixture)

        #expect(try check(fixture, openID, signature(key)).get() == Fixture.account())
        #expect(try check(fixture, openID, signature(key, over: ""), body: "").get() == Fixture.account())
    }

    @Test func `the first rule that is broken refuses`() throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.apps.create(App(id: "tt2", secret: "other")).get()
        let (openID, key) = try session(fixture)
        let good = signature(key)
        let refusals: [(Result<AccountKey, SignatureRefusal>, SignatureRefusal, SignatureRule)] = [
            (try check(fixture, "", ""), .missing(.openID), .parametersAreSent),
            (try check(fixture, openID, ""), .missing(.signature), .parametersAreSent),
            (try check(fixture, openID, good, method: ""), .missing(.method), .parametersAreSent),
            (try check(fixture, openID, good, method: "md5"), .unknownMethod("md5"), .methodIsKnown),
            (try check(fixture, "nobody", good), .unknownPerson(openID: "nobody"), .personIsKnown),
            (try check(fixture, openID, good, of: "tt2"), .unknownPerson(openID: openID), .personIsKnown),
            (try check(fixture, openID, good, body: Self.body + " "), .wrongSignature, .signatureIsRight),
            (try check(fixture, openID, good.uppercased()), .wrongSignature, .signatureIsRight),
            (
                try check(fixture, openID, signature(key, over: JSONValue.string(Self.body).text)),
                .wrongSignature, .signatureIsRight
            ),
        ]

        for (result, refusal, broken) in refusals {
            #expect(result.refusal == refusal)
            #expect(result.refusal?.broken == broken)
        }
    }

    @Test func `the next login ends what the key before could prove`() throws {
        let fixture = try Fixture.populated()
        let (openID, key) = try session(fixture)
        _ = try fixture.logIn()

        #expect(try check(fixture, openID, signature(key)).refusal == .wrongSignature)
        let (_, newKey) = try session(fixture)
        #expect(try check(fixture, openID, signature(newKey)).get() == Fixture.account())
    }

    @Test func `a session that is over proves nothing, and asking does not prolong it`() throws {
        let fixture = try Fixture.populated()
        let (openID, key) = try session(fixture)
        let week = 7.0 * 86_400
        fixture.clock.advance(by: week - 1)
        #expect(try check(fixture, openID, signature(key)).get() == Fixture.account())
        fixture.clock.advance(by: 1)

        let refusal = try check(fixture, openID, signature(key)).refusal
        #expect(refusal == .sessionIsOver(at: Fixture.start + week))
        #expect(refusal?.broken == .sessionCounts)
    }
}
