import DouyinOpenAPI
import Testing

@Suite struct `A secret` {
    @Test func `shows in no description, interpolation, dump, error or options`() {
        let secret: AppSecret = "s3cret"
        var dumped = ""
        dump(secret, to: &dumped)
        dump(["a": secret], to: &dumped)
        let client = DouyinClient(app: "tt1", secret: secret, environment: .quaver())
        dump(client, to: &dumped)
        let token = StoredToken(text: "t0ken", issuedAt: 0, expiresAt: 1, fence: 1)
        for text in ["\(secret)", "\([secret])", String(reflecting: secret), dumped, "\(token)"] {
            #expect(!text.contains("s3cret"))
            #expect(!text.contains("t0ken"))
        }
        #expect(secret.revealed == "s3cret")
    }
}
