import OpenPlatform
import Testing

@Suite struct FollowScenarioTests {
    private static let document: JSONValue = [
        "apps": [
            [
                "app_id": "tt1", "secret": "s", "aweme_id": "qingji",
                "aweme_accounts": [
                    [
                        "aweme_id": "brand", "name": "轻记官方", "avatar_url": "a.png", "introduction": "i",
                        "number": "qj", "followers": 3, "can_be_followed": false,
                    ]
                ],
            ]
        ], "people": [["id": "amy"]],
        "follows": [["host_app": "douyin_lite", "person": "amy", "account": "brand"]],
    ]

    @Test func `accounts and follows come back as they were put`() throws {
        let platform = try Fixture.populated().platform
        try platform.replace(with: Scenario(json: Self.document))
        let state = try platform.scenario().json

        #expect(state["follows"] == Self.document["follows"])
        let accounts = state["apps"]?[0]?["aweme_accounts"]
        #expect(accounts == Self.document["apps"]?[0]?["aweme_accounts"])
    }

    @Test(arguments: [
        (#"{"follows":[{"person":"bob","account":"a"}]}"#, "follows[0].person is nobody of this document"),
        (#"{"follows":[{"person":"bob"}]}"#, "follows[0].account is missing"),
        (
            #"{"apps":[{"app_id":"a","secret":"s","aweme_accounts":[{"name":"x"}]}]}"#,
            "apps[0].aweme_accounts[0].aweme_id is missing"
        ),
    ])
    func `a mistake is named with its place`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        let fault = #expect(throws: DocumentFault.self) { try Scenario(json: json) }
        #expect(fault?.description == message)
    }

    @Test func `a follow can be taken back, and is gone with the person`() throws {
        let platform = try Fixture.populated().platform
        try platform.replace(with: Scenario(json: Self.document))
        let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
        let request = FollowRequest(account: account, target: .aweme(nil))

        #expect(try platform.follow(request).get().isFollowed == false)
        #expect(try platform.follow(request).get().isFollowed)
        #expect(try platform.follow(request, false).get().isFollowed)
        #expect(try platform.followState(of: request).get().isFollowed == false)
        _ = try platform.follow(request).get()
        _ = try platform.people.delete("amy").get()
        #expect(try platform.scenario().follows.isEmpty)
    }

    @Test(
        arguments: [
            ("tt9", "amy", .aweme(nil), .unknownApp("tt9")),
            ("tt1", "bob", .aweme(nil), .unknownPerson("bob")),
            ("tt1", "amy", .official, .noAccount), ("tt1", "amy", .aweme("x"), .unknownAccount("x")),
            ("tt1", "amy", .aweme("brand"), .notFollowable("brand")),
        ] as [(String, String, FollowRequest.Target, FollowRefusal)]
    )
    func `a follow is refused by the first rule it breaks`(
        app: String,
        person: String,
        target: FollowRequest.Target,
        refusal: FollowRefusal
    ) throws {
        let platform = try Fixture.populated().platform
        try platform.replace(with: Scenario(json: Self.document))
        let account = AccountKey(appID: app, person: person, hostApp: .douyin)
        let request = FollowRequest(account: account, target: target)

        #expect(try platform.follow(request).refusal == refusal)
        #expect(refusal.rules.map(\.state).count(where: { $0 == .failed }) == 1)
    }
}
