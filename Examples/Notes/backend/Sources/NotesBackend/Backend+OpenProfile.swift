import Hummingbird

extension Backend {
    /// `POST /profile {token, encryptedData, iv, rawData, signature}` → `{nickName, avatarUrl}`.
    @Sendable func openProfile(_ request: Request, context: NotesContext) async throws -> ProfileAnswer {
        let form = try await request.decode(as: ProfileForm.self, context: context)
        let session = try signIns.session(of: form.token)
        let profile = try form.sealed.open(sessionKey: session.sessionKey, appID: appID)
        return ProfileAnswer(nickName: profile.nickName, avatarUrl: profile.avatarUrl)
    }
}

struct ProfileForm: Decodable {
    var token: String
    var encryptedData: String
    var iv: String
    var rawData: String
    var signature: String

    var sealed: SealedUserData {
        SealedUserData(rawData: rawData, signature: signature, encryptedData: encryptedData, iv: iv)
    }
}

struct ProfileAnswer: ResponseEncodable {
    var nickName: String
    var avatarUrl: String
}
