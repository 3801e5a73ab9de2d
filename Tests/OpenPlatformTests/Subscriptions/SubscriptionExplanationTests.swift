import OpenPlatform
import Testing

@Suite struct SubscriptionExplanationTests {
    private static let refusals: [any Explained & Sendable] = {
        let subscribe: [SubscribeRefusal] = [
            .hostAppDoesNotAsk(.xigua), .noTemplates, .tooManyTemplates(4, limit: 3), .unknownApp("tt1"),
            .unknownPerson("amy"), .hostLoginNeeded(.douyin), .unknownTemplate("MSG"), .templateIsOff("MSG"),
            .mixedKinds, .versionUpdateNotAlone("MSG"), .allBanned, .muted, .allSwitchedOff,
        ]
        let parameters: [PushRequest.Parameter] = [.appID, .template, .openID, .data, .page, .ways]
        let push: [PushRefusal] =
            parameters.map(PushRefusal.missing) + parameters.map(PushRefusal.malformed) + [
                .otherApp("tt1"), .unknownTemplate("MSG"), .templateIsOff("MSG"), .banned("MSG"),
                .unknownOpenID, .strangeKeyword("k"), .missingKeyword("k"), .forbiddenContent(keyword: "k"),
                .notSubscribed, .refused, .spent, .tooSoon(after: Fixture.start), .tooMany(limit: 8),
            ]
        let wrong: [LibraryRefusal.Parameter] = [
            .title, .keywords, .classification, .categories, .hostApps, .template, .message, .openID,
            .pageNumber, .pageSize,
        ]
        let library: [LibraryRefusal] =
            wrong.map(LibraryRefusal.invalid) + [
                .unknownNumber(1), .strangeKeyword("k"), .unknownTemplate("MSG"), .unknownOpenID,
            ]
        return subscribe + push + library
    }()

    @Test(arguments: refusals.indices)
    func `each refusal says what happened and what to do, in both languages`(index: Int) {
        let refusal = Self.refusals[index]

        #expect(!refusal.reason.en.isEmpty && refusal.reason.en != refusal.reason.zh)
        #expect(!refusal.reason.en.hasSuffix("."))
        #expect(refusal.fix.en.hasSuffix(".") && refusal.fix.zh.hasSuffix("。"))
        #expect(refusal.rules.count { $0.state == .failed } == 1)
    }

    @Test func `each rule has its own question`() {
        #expect(Set(SubscribeRule.allCases.map(\.question)).count == SubscribeRule.allCases.count)
        #expect(Set(PushRule.allCases.map(\.question)).count == PushRule.allCases.count)
    }
}
