import Hummingbird

extension Backend {
    /// `POST /login {code}` → `{token, openid}`.
    @Sendable func logIn(_ request: Request, context: NotesContext) async throws -> LoginAnswer {
        let form = try await request.decode(as: LoginForm.self, context: context)
        let session = try await exchange(form.code)
        return LoginAnswer(token: signIns.add(session), openid: session.openID)
    }
}

struct LoginForm: Decodable {
    var code: String
}

struct LoginAnswer: ResponseEncodable {
    var token: String
    var openid: String
}
