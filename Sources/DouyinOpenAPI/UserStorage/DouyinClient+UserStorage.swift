import DouyinCrypto
import Foundation

extension DouyinClient {
    /// Sets some of a person's pairs: `set_user_storage`.
    ///
    /// - Parameters:
    ///   - pairs: At most 128 in all; a key within 128 bytes, key and value within 1024.
    ///   - openID: The person.
    ///   - key: The person's session key, which signs the call.
    /// - Throws: ``DouyinError``.
    public func setUserStorage(
        _ pairs: KeyValuePairs<String, String>,
        of openID: String,
        key: SessionKey
    ) async throws(DouyinError) {
        let list = pairs.map { WireValue.object(["key": .text($0.key), "value": .text($0.value)]) }
        try await changeStorage("set", ["kv_list": .list(list)], of: openID, key)
    }

    /// Removes some of a person's pairs: `remove_user_storage`.
    ///
    /// - Parameters:
    ///   - keys: The keys; one that isn't there changes nothing.
    ///   - openID: The person.
    ///   - key: The person's session key, which signs the call.
    /// - Throws: ``DouyinError``.
    public func removeUserStorage(
        _ keys: [String],
        of openID: String,
        key: SessionKey
    ) async throws(DouyinError) {
        try await changeStorage("remove", ["key": .list(keys.map(WireValue.text))], of: openID, key)
    }

    private func changeStorage(
        _ verb: String,
        _ members: [String: WireValue],
        of openID: String,
        _ key: SessionKey
    ) async throws(DouyinError) {
        let name = "\(verb) user storage"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let body = try? encoder.encode(members) else {
            throw DouyinError(.invalid, "the pairs are no JSON", call: name)
        }
        let signature = Signature.login(body: body, sessionKey: key.revealed)
        let call = Call<Nothing>(
            name: name,
            host: .legacy,
            path: "/api/apps/\(verb)_user_storage",
            envelope: .legacyV1,
            credential: .queryAccessToken,
            query: [
                (name: "openid", value: openID), (name: "signature", value: signature.hexadecimal),
                (name: "sig_method", value: "hmac_sha256"),
            ],
            signedBody: Array(body)
        )
        _ = try await exchange(call)
    }
}
