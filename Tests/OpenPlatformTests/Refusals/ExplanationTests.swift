import OpenPlatform
import Testing

@Suite struct ExplanationTests {
    private static let refusals: [any Explained & Sendable] = {
        let faults: [CodeFault] = [
            .unknown, .otherApp, .used(at: Fixture.start), .expired(at: Fixture.start),
        ]
        let login: [LoginRefusal] = [.unknownApp("tt1"), .unknownPerson("amy"), .hostLoginNeeded(.douyin)]
        let session: [SessionRefusal] =
            [.missing(.appID), .missing(.secret), .missing(.code), .unknownApp("tt1"), .wrongSecret]
            + faults.map(SessionRefusal.badCode) + faults.map(SessionRefusal.badAnonymousCode)
        let token: [TokenRefusal] = [
            .missing(.appID), .missing(.secret), .missing(.grantType), .wrongGrantType("code"),
            .unknownApp("tt1"),
            .wrongSecret,
        ]
        let check: [TokenCheckRefusal] = [
            .unknown, .expired(at: Fixture.start), .replaced(at: Fixture.start),
        ]
        let profile: [ProfileRefusal] = [.unknownApp("tt1"), .unknownPerson("amy"), .noSession(.empty)]
        let storage: [StorageRefusal] = [.itemTooLarge(bytes: 2, limit: 1), .full(bytes: 2, limit: 1)]
        let directory: [DirectoryRefusal] = [
            .exists(id: "a"), .unknown(id: "a"), .idIsFixed(id: "a"), .invalid(.missing(path: "id")),
        ]
        let sessionCheck: [SessionCheckRefusal] = [.empty, .expired(at: Fixture.start)]
        return login + session + token + check + profile + storage + directory + sessionCheck
    }()

    @Test(arguments: refusals.indices)
    func `each refusal says what happened and what to do, in both languages`(index: Int) {
        let refusal = Self.refusals[index]

        #expect(!refusal.reason.en.isEmpty && !refusal.reason.zh.isEmpty)
        #expect(refusal.fix.en.hasSuffix(".") && refusal.fix.zh.hasSuffix("。"))
        #expect(!refusal.reason.en.hasSuffix("."))
    }

    @Test func `each rule has its own question`() {
        let questions = LoginRule.allCases.map(\.question) + ExchangeRule.allCases.map(\.question)

        #expect(Set(ExchangeRule.allCases.map(\.question)).count == ExchangeRule.allCases.count)
        #expect(Set(TokenRule.allCases.map(\.question)).count == TokenRule.allCases.count)
        #expect(questions.allSatisfy { !$0.zh.isEmpty && $0.en != $0.zh })
        #expect(LoginRefusal.hostLoginNeeded(.douyin).broken == .hostLoginIsSettled)
    }
}
