import DouyinOpenAPI
import DouyinOpenAPITesting
import Testing

@Suite struct `The guide's test` {
    @Test(.quaver(scenario: "vip")) func `a login code is good once`() async throws {
        let quaver = try Quaver.current
        let douyin = quaver.client(app: "tt0123456789abcdef", secret: "demo-secret")
        let code = try await quaver.loginCode(of: "amy", in: "tt0123456789abcdef")

        let session = try await douyin.session(code: code)
        #expect(session.openID != nil)
        let error = await #expect(throws: DouyinError.self) { try await douyin.session(code: code) }
        #expect(error?.code == .badCode)
    }
}
