import OpenPlatform
import Storage
import StorageTesting
import Testing

@Suite struct PermissionTests {
    private static let holder = PermissionHolder(account: Fixture.account(), device: Fixture.device)

    private static let contract = "《\(Fixture.appID)隐私政策》"

    private static func request(
        _ scope: Scope,
        _ needs: DeclaredNeeds = DeclaredNeeds(),
        phoneAnswer: Permission = .allowed
    ) -> ConsentRequest {
        ConsentRequest(scope, of: holder, needs: needs, phoneAnswer: phoneAnswer)
    }

    @Test func `an answer is remembered, replaced and forgotten`() throws {
        let platform = try Fixture.populated().platform

        #expect(try platform.permissions(of: Self.holder) == [])
        try platform.set(.refused, for: .clipboard, of: Self.holder)
        try platform.set(.allowed, for: .address, of: Self.holder)
        #expect(
            try platform.permissions(of: Self.holder).map { "\($0.scope.rawValue) \($0.isAllowed)" }
                == ["scope.address true", "scope.clipboard false"]
        )
        try platform.set(.allowed, for: .clipboard, of: Self.holder)
        try platform.set(.unasked, for: .address, of: Self.holder)
        #expect(try platform.permissions(of: Self.holder).map(\.scope) == [.clipboard])
        #expect(try platform.consentFacts(for: Self.request(.clipboard)).next == .pass)
        #expect(try platform.consentFacts(for: Self.request(.album)).next == .ask(.scope))
    }

    @Test func `another app, person, host app or device is asked afresh`() throws {
        let platform = try Fixture.populated().platform
        _ = try platform.people.findOrMake("bob")
        _ = try platform.apps.findOrMake("tt2")
        try platform.set(.refused, for: .album, of: Self.holder)
        let others = [
            PermissionHolder(account: Fixture.account("bob"), device: Fixture.device),
            PermissionHolder(account: Fixture.account(on: .toutiao), device: Fixture.device),
            PermissionHolder(account: Fixture.account(), device: "device-2"),
            PermissionHolder(
                account: AccountKey(appID: "tt2", person: "amy", hostApp: .douyin),
                device: Fixture.device
            ),
        ]

        for other in others { #expect(try platform.permissions(of: other) == []) }
    }

    @Test func `a phone answers a host app once for all apps and people`() throws {
        let platform = try Fixture.populated().platform
        try platform.set(.allowed, for: .camera, of: Self.holder)
        try platform.set(.refused, for: .camera, of: Fixture.device, .douyin)

        #expect(try platform.phonePermissions(of: Fixture.device, .douyin) == [.camera: .refused])
        #expect(try platform.phonePermissions(of: Fixture.device, .toutiao) == [:])
        #expect(try platform.phonePermissions(of: "device-2", .douyin) == [:])
        #expect(
            try platform.consentFacts(for: Self.request(.camera)).next == .refuse(.phoneRefused(.camera))
        )
        try platform.set(.unasked, for: .camera, of: Fixture.device, .douyin)
        #expect(try platform.consentFacts(for: Self.request(.camera)).next == .pass)
        #expect(
            try platform.consentFacts(for: Self.request(.camera, phoneAnswer: .unasked)).next == .ask(.phone)
        )
    }

    @Test func `private scopes must be declared, others need not be`() throws {
        let platform = try Fixture.populated().platform
        let needs = DeclaredNeeds(privateInfos: ["scope.userLocation"])

        #expect(try platform.consentFacts(for: Self.request(.userLocation, needs)).isDeclared)
        #expect(try !platform.consentFacts(for: Self.request(.userLocation)).isDeclared)
        #expect(try !platform.consentFacts(for: Self.request(.address, needs)).isDeclared)
        #expect(try platform.consentFacts(for: Self.request(.clipboard)).isDeclared)
    }

    @Test func `the privacy agreement counts where app.json says so, for what it speaks of`() throws {
        let platform = try Fixture.populated().platform
        let needs = DeclaredNeeds(usesPrivacyCheck: true)

        #expect(try platform.consentFacts(for: Self.request(.album)).privacy == .off)
        #expect(try platform.consentFacts(for: Self.request(.album, needs)).privacy == .open)
        #expect(try platform.privacy(of: Self.holder).isOpen)
        try platform.setPrivacyAgreed(true, of: Self.holder)
        #expect(try platform.consentFacts(for: Self.request(.album, needs)).privacy == .agreed)
        #expect(try platform.privacy(of: Self.holder) == (PrivacyTerms(contractName: Self.contract), false))
        try platform.setPrivacyAgreed(false, of: Self.holder)
        #expect(try platform.consentFacts(for: Self.request(.album, needs)).privacy == .open)
    }

    @Test func `new data in the privacy agreement opens it again, and other data is not declared`() throws {
        let platform = try Fixture.populated().platform
        let needs = DeclaredNeeds(usesPrivacyCheck: true)
        func declare(_ types: JSONValue) throws {
            _ = try platform.apps.update(Fixture.appID, patch: ["privacy": ["data_types": types]]).get()
        }

        try declare(["scope.album"])
        try platform.setPrivacyAgreed(true, of: Self.holder)
        #expect(try platform.consentFacts(for: Self.request(.album, needs)).privacy == .agreed)
        #expect(
            try platform.consentFacts(for: Self.request(.camera, needs)).next
                == .refuse(.undeclaredData(.camera))
        )
        try declare(["scope.album", "scope.camera"])
        #expect(try platform.consentFacts(for: Self.request(.album, needs)).privacy == .open)
        #expect(try platform.privacy(of: Self.holder).isOpen)
    }

    @Test func `an owner nobody knows is an accident, not a refusal`() throws {
        let platform = try Fixture().platform

        #expect(throws: StorageFault.self) { try platform.set(.allowed, for: .album, of: Self.holder) }
    }

    @Test(arguments: StoreKind.lasting)
    func `answers outlive the program`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let before = try Fixture.populated(database: store.open())
            try before.platform.set(.refused, for: .userLocation, of: Self.holder)
            try before.platform.set(.allowed, for: .location, of: Fixture.device, .douyin)
            try before.platform.setPrivacyAgreed(true, of: Self.holder)
            try before.database.close()

            let after = try Fixture(database: store.open())
            let needs = DeclaredNeeds(privateInfos: ["scope.userLocation"], usesPrivacyCheck: true)
            let facts = try after.platform.consentFacts(
                for: Self.request(.userLocation, needs, phoneAnswer: .unasked)
            )
            #expect(facts.privacy == .agreed)
            #expect(facts.scopeAnswer == .refused)
            #expect(facts.phoneAnswer == .allowed)
            try after.database.close()
        }
    }
}
