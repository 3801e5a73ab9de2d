import CryptoExtras
import DouyinCrypto
import Foundation
import Testing

@Suite struct KeyCipherTests {
    /// The keys of one app, written in every way that consoles take.
    private struct Pair {
        let publicKeys: [String]
        let privateKeys: [String]

        init() throws {
            let key = try _RSA.Encryption.PrivateKey(unsafeKeySize: _RSA.Signing.KeySize(bitCount: 1024))
            publicKeys = [key.publicKey.pemRepresentation, key.publicKey.pkcs1PEMRepresentation]
            privateKeys = [key.pemRepresentation, key.pkcs8PEMRepresentation]
        }
    }

    @Test func `every spelling of a key opens what every spelling closed`() throws {
        let pair = try Pair()
        #expect(pair.publicKeys[0].hasPrefix("-----BEGIN PUBLIC KEY-----"))
        #expect(pair.publicKeys[1].hasPrefix("-----BEGIN RSA PUBLIC KEY-----"))
        for publicKey in pair.publicKeys {
            let data = try PublicKeyCipher(pem: publicKey).encrypt("抖音".utf8)
            for privateKey in pair.privateKeys {
                #expect(try PrivateKeyCipher(pem: privateKey).decrypt(data) == Array("抖音".utf8))
            }
        }
    }

    /// A key of 128 bytes takes 117 at a time.
    @Test(arguments: [(0, 1), (1, 1), (117, 1), (118, 2), (234, 2), (235, 3), (1000, 9)])
    func `a long text goes in blocks of the key's size`(length: Int, blocks: Int) throws {
        let pair = try Pair()
        let plaintext = (0..<length).map { UInt8(truncatingIfNeeded: $0) }

        let data = try PublicKeyCipher(pem: pair.publicKeys[0]).encrypt(plaintext)

        #expect(Data(base64Encoded: data)?.count == blocks * 128)
        #expect(try PrivateKeyCipher(pem: pair.privateKeys[0]).decrypt(data) == plaintext)
    }

    @Test func `the same text is never encrypted twice to the same data`() throws {
        let cipher = try PublicKeyCipher(pem: Pair().publicKeys[0])

        #expect(try cipher.encrypt("a".utf8) != cipher.encrypt("a".utf8))
    }

    @Test(arguments: [
        "", "no key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
    ])
    func `what is no key is refused by name`(pem: String) {
        #expect(throws: CipherFault.unreadableKey) { try PublicKeyCipher(pem: pem) }
        #expect(throws: CipherFault.unreadableKey) { try PrivateKeyCipher(pem: pem) }
    }

    @Test func `what another key closed, or nobody, is refused by name`() throws {
        let (mine, other) = (try Pair(), try Pair())
        let cipher = try PrivateKeyCipher(pem: mine.privateKeys[0])
        let data = try PublicKeyCipher(pem: other.publicKeys[0]).encrypt("a".utf8)

        #expect(throws: CipherFault.wrongPrivateKey) { try cipher.decrypt(data) }
        #expect(throws: CipherFault.notBase64(.payload)) { try cipher.decrypt("{}") }
        #expect(throws: CipherFault.partialBlock(bytes: 3)) { try cipher.decrypt("AAAA") }
        #expect(throws: CipherFault.partialBlock(bytes: 0)) { try cipher.decrypt("") }
    }
}
