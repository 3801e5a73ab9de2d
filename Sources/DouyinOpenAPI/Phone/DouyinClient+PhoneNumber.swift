public import DouyinCrypto

extension DouyinClient {
    /// Exchanges the code of the phone button for the number, the new way from base library 3.51.0:
    /// `get_phonenumber_info`.
    ///
    /// - Parameters:
    ///   - code: `code` of the button's event, good once and for five minutes; not a login code.
    ///   - privateKey: The key whose public half stands in the console.
    /// - Returns: The number.
    /// - Throws: ``DouyinError``, with ``DouyinError/Code/badPhoneCode`` for a code that was used, and
    ///   ``DouyinError/Code/unreadable`` when the private key does not fit.
    public func phoneNumber(
        code: String,
        privateKey: PrivateKeyCipher
    ) async throws(DouyinError) -> PhoneNumber {
        let call = Call<SealedPhone>(
            name: "phone number",
            host: .open,
            path: "/api/apps/v1/get_phonenumber_info/",
            envelope: .open,
            credential: .clientHeader,
            body: ["code": .text(code)]
        )
        let sealed = try await answer(to: call)
        do {
            return try PhoneNumber.read(privateKey.decrypt(sealed.text), for: appID)
        } catch {
            throw DouyinError(.unreadable, "the number can't be opened: \(error)", call: call.name)
        }
    }
}

/// `data` of the answer: one text.
private struct SealedPhone: Decodable, Sendable {
    let text: String

    init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }
}
