// A test with a platform of its own.
// snippet.hide
import DouyinOpenAPI
import DouyinOpenAPITesting

// snippet.show
// @Test(.quaver(scenario: "vip")) func `a login code is good once`() async throws
func useALoginCodeTwice() async throws {
    let quaver = try Quaver.current
    let douyin = quaver.client(app: "tt0123456789abcdef", secret: "demo-secret")
    let code = try await quaver.loginCode(of: "amy", in: "tt0123456789abcdef")

    let session = try await douyin.session(code: code)
    assert(session.openID != nil)
    do {
        _ = try await douyin.session(code: code)
    } catch let error as DouyinError {
        assert(error.code == .badCode)
    }
}
