import DouyinCrypto
import Testing

@Suite struct OAuthPhoneTests {
    @Test(arguments: Vector.oauth)
    func `a phone number opens under the client secret`(vector: Vector) throws {
        let phone = try OAuthPhone(clientSecret: vector.given("client_secret"))

        #expect(try phone.decrypt(vector.given("encrypted_mobile")) == vector.wanted("plaintext"))
    }

    @Test func `a client secret has 32 characters`() {
        #expect(throws: CipherFault.wrongKeySize(bytes: 5, expected: 32)) {
            try OAuthPhone(clientSecret: "short")
        }
    }

    @Test func `another secret opens nothing`() throws {
        let phone = try OAuthPhone(clientSecret: "f123456789abcdef0123456789abcdef")

        #expect(throws: CipherFault.corruptPadding) { try phone.decrypt("tyUWQwYuUmVFJtElAL+D7Q==") }
    }
}
