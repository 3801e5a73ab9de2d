import Testing

@testable import OpenPlatform

@Suite struct TemplateLibraryTests {
    private static func draft(
        title: String = "开奖提醒",
        keywords: [String] = ["奖品名称", "开奖时间"],
        categories: String = "8,9",
        hostApps: [HostApp] = [.douyin, .toutiao]
    ) -> LibraryDraft {
        LibraryDraft(
            title: title,
            keywords: keywords,
            kind: .longTerm,
            categories: categories,
            hostApps: hostApps
        )
    }

    @Test func `the public library keeps the limits of drafts`() {
        for entry in LibraryTemplate.publicLibrary {
            let draft = LibraryDraft(
                title: entry.title,
                keywords: entry.keywords,
                kind: entry.kind,
                categories: entry.category,
                hostApps: entry.hostApps
            )
            #expect(draft.refusal == nil)
        }
        #expect(Set(LibraryTemplate.publicLibrary.map(\.kind)) == Set(Template.Kind.allCases))
    }

    @Test func `what an app's owner drew up is for that app, with its own numbers`() throws {
        let platform = try Fixture.populated().platform
        _ = try platform.apps.create(App(id: "tt2", secret: "s")).get()

        let first = try platform.createTemplate(Self.draft(), for: Fixture.appID).get()
        let second = try platform.createTemplate(Self.draft(title: "到货"), for: Fixture.appID).get()

        #expect([first.number, second.number] == [20_001, 20_002])
        #expect(first.createdAt == Fixture.start && first.hostApps == [.douyin, .toutiao])
        #expect(try platform.createdTemplates(of: Fixture.appID) == [first, second])
        #expect(
            try platform.templateLibrary(of: Fixture.appID)
                == LibraryTemplate.publicLibrary + [first, second]
        )
        #expect(try platform.templateLibrary(of: "tt2") == LibraryTemplate.publicLibrary)
    }

    @Test(
        arguments: [
            (draft(title: "短"), .title), (draft(title: "一二三四五六七八九"), .title),
            (draft(keywords: []), .keywords), (draft(keywords: ["奖"]), .keywords),
            (draft(keywords: ["奖品", "奖品"]), .keywords),
            (draft(keywords: (0...10).map { "词\($0)" }), .keywords),
            (draft(categories: ""), .categories), (draft(hostApps: []), .hostApps),
            (draft(hostApps: [.xigua]), .hostApps),
        ] as [(LibraryDraft, LibraryRefusal.Parameter)]
    )
    func `a draft outside of the limits is refused`(
        draft: LibraryDraft,
        parameter: LibraryRefusal.Parameter
    ) throws {
        let platform = try Fixture.populated().platform

        #expect(try platform.createTemplate(draft, for: Fixture.appID).refusal == .invalid(parameter))
        #expect(try platform.createdTemplates(of: Fixture.appID).isEmpty)
    }

    @Test func `a template is taken over with a choice of its keywords`() throws {
        let platform = try Fixture.populated().platform

        let taken = try platform.takeTemplate(10_005, keywords: ["开始时间"], for: Fixture.appID).get()

        #expect(taken.id.wholeMatch(of: /MSG[0-9a-f]{24}/) != nil)
        #expect(taken.kind == .longTerm && taken.title == "活动开始提醒" && taken.keywords == ["开始时间"])
        #expect(try platform.templates(of: Fixture.appID).list() == [taken])
        let again = try platform.takeTemplate(10_005, keywords: ["开始时间"], for: Fixture.appID).get()
        #expect(again.id != taken.id)
    }

    @Test(
        arguments: [
            (7, ["开始时间"], .unknownNumber(7)), (10_005, [], .invalid(.keywords)),
            (10_005, ["开始时间", "开始时间"], .invalid(.keywords)), (10_005, ["单号"], .strangeKeyword("单号")),
        ] as [(Int, [String], LibraryRefusal)]
    )
    func `what the library lacks can't be taken`(
        number: Int,
        keywords: [String],
        refusal: LibraryRefusal
    ) throws {
        let platform = try Fixture.populated().platform

        #expect(
            try platform.takeTemplate(number, keywords: keywords, for: Fixture.appID).refusal == refusal
        )
        #expect(try platform.templates(of: Fixture.appID).list().isEmpty)
    }
}
