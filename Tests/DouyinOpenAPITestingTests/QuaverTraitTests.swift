import DouyinOpenAPI
import DouyinOpenAPITesting
import Testing

@Suite(.quaver(scenario: "vip")) struct `A platform in the test's process` {
    private let app = "tt0123456789abcdef"

    private func client() throws -> DouyinClient {
        try Quaver.current.client(app: app, secret: "demo-secret")
    }

    @Test func `logs a person in and opens their profile`() async throws {
        let quaver = try Quaver.current
        let session = try await client().session(code: quaver.loginCode(of: "amy", in: app))
        let key = try #require(session.key)
        let profile = try await quaver.profile(of: "amy", in: app).profile(with: key, for: app)
        #expect(profile.nickname == "小满")
        #expect(profile.watermark?.timestamp == 1_767_225_600)
    }

    @Test func `opens a phone number the old way`() async throws {
        let quaver = try Quaver.current
        let session = try await client().session(code: quaver.loginCode(of: "amy", in: app))
        let phone = try await quaver.phone(of: "amy", in: app).data
        let number = try phone.phoneNumber(with: try #require(session.key), for: app)
        #expect(number.pureNumber == "13800000000")
    }

    @Test func `pushes a message into the inbox, once for each yes`() async throws {
        let quaver = try Quaver.current
        let douyin = try client()
        let session = try await douyin.session(code: quaver.loginCode(of: "amy", in: app))
        let message = SubscriptionMessage(
            templateID: "MSG-order",
            to: try #require(session.openID),
            data: ["订单号": "7", "金额": "12.00元"]
        )
        try await quaver.subscribe("amy", to: ["MSG-order"], of: app)
        try await douyin.notify(message)
        #expect(try await quaver.inbox(of: "amy", from: app) == [["订单号": "7", "金额": "12.00元"]])

        let error = await #expect(throws: DouyinError.self) { try await douyin.notify(message) }
        #expect(error?.code == .notSubscribed || error?.code == .messageQuotaUsedUp)
    }

    @Test func `has a clock that the test moves, and tokens end by it`() async throws {
        let quaver = try Quaver.current
        let douyin = try client()
        let first = try await douyin.accessToken()
        let again = try await douyin.accessToken()
        #expect(again == first)
        try await quaver.advance(by: 7300)
        let later = try await douyin.accessToken()
        #expect(later != first)
        await #expect(throws: DouyinError.self) {
            let code = try await quaver.loginCode(of: "amy", in: app)
            try await quaver.advance(by: 301)
            _ = try await douyin.session(code: code)
        }
    }

    @Test func `fails on purpose`() async throws {
        let quaver = try Quaver.current
        let douyin = try client()
        try await quaver.fail("jscode2session", .error(40018))
        let refused = await #expect(throws: DouyinError.self) {
            try await douyin.session(code: quaver.loginCode(of: "amy", in: app))
        }
        #expect(refused?.code == .badCode)

        try await quaver.fail("jscode2session", .drop)
        let dropped = await #expect(throws: DouyinError.self) {
            try await douyin.session(code: quaver.loginCode(of: "amy", in: app))
        }
        #expect(dropped?.code == .unreachable)

        let session = try await douyin.session(code: quaver.loginCode(of: "amy", in: app))
        #expect(session.openID != nil)
    }

    @Test func `is the test's own`() async throws {
        #expect(try await Quaver.current.inbox(of: "amy", from: app) == [])
        await #expect(throws: QuaverFault.self) { try await Quaver.current.loginCode(of: "bob", in: app) }
    }
}

@Suite struct `A test without the trait` {
    @Test func `is told which trait to take`() {
        #expect(throws: QuaverFault.noTrait) { try Quaver.current }
    }

    @Test(.quaver("apps: [{ app_id: tt1, secret: s }]")) func `may write its scenario in place`() async throws
    {
        let douyin = try Quaver.current.client(app: "tt1", secret: "wrong")
        let error = await #expect(throws: DouyinError.self) { try await douyin.accessToken() }
        #expect(error?.code == .badSecret)
    }
}
