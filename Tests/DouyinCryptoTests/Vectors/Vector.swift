import Foundation
import Testing

/// One entry of `crypto-vectors.json`.
struct Vector: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let input: [String: Value]
    let expected: [String: Value]

    var testDescription: String { id }

    /// The input of that name, which the vector must have.
    func given(_ name: String) -> String { input[name]?.text ?? "no input \(name)" }

    /// The result of that name, which the vector must have.
    func wanted(_ name: String) -> String { expected[name]?.text ?? "no result \(name)" }

    enum Value: Decodable, Sendable {
        case text(String)
        case other

        var text: String? {
            if case .text(let text) = self { text } else { nil }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self = (try? container.decode(String.self)).map(Value.text) ?? .other
        }
    }
}

extension Vector {
    /// All entries, in the order of the file.
    static let all: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "crypto-vectors.json")
        struct File: Decodable { let vectors: [Vector] }
        guard let data = try? Data(contentsOf: file),
            let decoded = try? JSONDecoder().decode(File.self, from: data)
        else { return [] }
        return decoded.vectors
    }()

    static func named(_ ids: String...) -> [Vector] {
        ids.compactMap { id in all.first { $0.id == id } }
    }

    static let userData = named("sibling-wechat-rawdata-sha1", "synthetic-rawdata-sha1")
    static let loginPositive = named(
        "login-sign-hmac-sha256",
        "sibling-wechat-login-sign-hmac",
        "synthetic-login-sign-empty-body",
        "synthetic-set-user-storage-sign"
    )
    static let loginNegative = named("login-sign-hmac-sha256-doc-bug-2020")
    static let webhook = named("synthetic-webhook-x-douyin-signature")
    static let echo = named(
        "sibling-wechat-echo-sha1",
        "synthetic-push-echo-sha1-with-msg",
        "synthetic-push-echo-sha1-without-msg",
        "synthetic-ecpay-callback-sha1"
    )
    static let push = named(
        "push-encrypted-json-mini",
        "push-encrypted-json-tp",
        "push-encrypted-xml-mini",
        "push-encrypted-xml-tp",
        "synthetic-push-encrypted"
    )
    static let payload = named(
        "synthetic-phone-aes128cbc",
        "synthetic-profile-aes128cbc",
        "synthetic-aes128cbc-block-aligned"
    )
    static let oauth = named("oauth-phone-aes256cbc")

    /// Signatures of payments, which no code of ours makes yet.
    static let payment = named("ecpay-md5-create-order", "ecpay-md5-settle")
}
