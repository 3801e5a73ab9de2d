import Hummingbird

extension Backend {
    /// `POST /phone {token, encryptedData, iv}` → `{phone}`, its middle hidden.
    @Sendable func openPhone(_ request: Request, context: NotesContext) async throws -> PhoneAnswer {
        let form = try await request.decode(as: PhoneForm.self, context: context)
        let session = try signIns.session(of: form.token)
        let phone = try SealedPhone(encryptedData: form.encryptedData, iv: form.iv)
            .open(sessionKey: session.sessionKey, appID: appID)
        return PhoneAnswer(phone: phone.withHiddenMiddle)
    }
}

struct PhoneForm: Decodable {
    var token: String
    var encryptedData: String
    var iv: String
}

struct PhoneAnswer: ResponseEncodable {
    var phone: String
}
