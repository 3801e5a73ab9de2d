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
            .missing, .unknown, .expired(at: Fixture.start), .replaced(at: Fixture.start),
        ]
        let profile: [ProfileRefusal] = [.unknownApp("tt1"), .unknownPerson("amy"), .noSession(.empty)]
        let storage: [StorageRefusal] = [.itemTooLarge(bytes: 2, limit: 1), .full(bytes: 2, limit: 1)]
        let directory: [DirectoryRefusal] = [
            .exists(id: "a"), .unknown(id: "a"), .idIsFixed(id: "a"), .invalid(.missing(path: "id")),
        ]
        let sessionCheck: [SessionCheckRefusal] = [.empty, .expired(at: Fixture.start)]
        let tooMany = TooManyCalls(limit: CallLimit(1, per: 60), until: Fixture.start)
        let counted: [CountedTokenRefusal] = [.unproven(.wrongSecret), .tooManyCalls(tooMany)]
        let signature: [SignatureRefusal] = [
            .missing(.openID), .missing(.signature), .missing(.method), .unknownMethod("md5"),
            .unknownPerson(openID: "o"), .sessionIsOver(at: Fixture.start), .wrongSignature,
        ]
        let sessionKey: [SessionKeyRefusal] = [.unproven(.wrongSignature), .tooManyCalls(tooMany)]
        let phone: [PhoneRefusal] = [
            .unknownApp("tt1"), .unknownPerson("amy"), .notEntitled("tt1"), .notPermitted(.douyin),
            .notLoggedIn(.douyin), .sessionIsOver(at: Fixture.start), .noPhoneNumber,
        ]
        let phoneCode: [PhoneCodeRefusal] =
            [.missingCode, .noPublicKey, .unreadablePublicKey] + faults.map(PhoneCodeRefusal.badCode)
        let allied: [AlliedIDRefusal] = [
            .missingOpenID, .unknownPerson(openID: "o"), .otherApp(openID: "o"),
        ]
        let consent: [ConsentRefusal] = [
            .undeclared(.address), .undeclaredData(.album), .privacyRefused, .scopeRefused(.camera),
            .phoneRefused(.camera),
        ]
        let openAuth: [OpenAuthRefusal] = [
            .noScopes, .hostLoginNeeded(.douyin), .unknownApp("tt1"), .noUsableScope(["video.list"]),
        ]
        return consent + openAuth + login + session + token + check + profile + storage + directory
            + sessionCheck + counted
            + signature + sessionKey + phone + phoneCode + allied + EndpointRefusals.all
            + CallbackRefusals.all
    }()

    @Test(arguments: refusals.indices)
    func `each refusal says what happened and what to do, in both languages`(index: Int) {
        let refusal = Self.refusals[index]

        #expect(!refusal.reason.en.isEmpty && !refusal.reason.zh.isEmpty)
        #expect(refusal.fix.en.hasSuffix(".") && refusal.fix.zh.hasSuffix("。"))
        #expect(!refusal.reason.en.hasSuffix("."))
        #expect(refusal.rules.count { $0.state == .failed } == 1)
        #expect(refusal.rules.contains { $0.text.en.hasSuffix(refusal.reason.en) })
    }

    @Test func `each rule has its own question`() {
        let questions =
            LoginRule.allCases.map(\.question) + ExchangeRule.allCases.map(\.question)
            + SignatureRule.allCases.map(\.question) + PhoneRule.allCases.map(\.question)
            + PhoneCodeRule.allCases.map(\.question) + TokenCheckRule.allCases.map(\.question)
            + AlliedIDRule.allCases.map(\.question)

        #expect(Set(SignatureRule.allCases.map(\.question)).count == SignatureRule.allCases.count)
        #expect(Set(PhoneCodeRule.allCases.map(\.question)).count == PhoneCodeRule.allCases.count)
        #expect(Set(ExchangeRule.allCases.map(\.question)).count == ExchangeRule.allCases.count)
        #expect(Set(TokenRule.allCases.map(\.question)).count == TokenRule.allCases.count)
        #expect(questions.allSatisfy { !$0.zh.isEmpty && $0.en != $0.zh })
        #expect(LoginRefusal.hostLoginNeeded(.douyin).broken == .hostLoginIsSettled)
    }
}
