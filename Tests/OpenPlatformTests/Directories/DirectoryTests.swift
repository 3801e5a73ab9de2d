import OpenPlatform
import Storage
import Testing

@Suite struct DirectoryTests {
    private func full() throws -> (app: App, person: Person) {
        var app = App(id: "tt9", secret: "s9", name: "九", developer: "acme", hostApps: [.douyin, .devtools])
        app.capabilities = ["phone"]
        app.officialAccount = ["name": "n"]
        app.awemeID = "a"
        app.publicKey = "k"
        app.webhookURL = "http://localhost/hook"
        app.webhookToken = "w"
        var person = Person(id: "zoe", nickname: "\u{1F3B5}")
        person.avatarURL = "https://example.com/z.png"
        person.gender = .female
        person.city = "c"
        person.province = "p"
        person.country = "n"
        person.language = "l"
        person.phone = PhoneNumber(countryCode: "852", number: "51234567")
        person.location = Person.Coordinates(latitude: -33.9, longitude: 151.2)
        person.addresses = [["userName": "z"]]
        person.signedIn = [.xigua: false, .douyin: true]
        person.conduct = .refuse
        return (app, person)
    }

    @Test func `what is added is found with every field`() throws {
        let platform = try Fixture().platform
        let (app, person) = try full()

        #expect(try platform.apps.create(app).get() == app)
        #expect(try platform.people.create(person).get() == person)
        #expect(try platform.apps.find("tt9") == app)
        #expect(try platform.people.find("zoe") == person)
        #expect(try platform.apps.find("tt8") == nil)
        #expect(try platform.people.find("ZOE") == nil)
    }

    @Test func `lists go by id`() throws {
        let platform = try Fixture().platform
        for id in ["c", "a", "b"] { _ = try platform.people.create(Person(id: id)).get() }

        #expect(try platform.people.list().map(\.id) == ["a", "b", "c"])
        #expect(try platform.apps.list().isEmpty)
    }

    @Test func `an id is given once`() throws {
        let platform = try Fixture.populated().platform

        #expect(try platform.people.create(Person(id: "amy")).refusal == .exists(id: "amy"))
        #expect(
            try platform.apps.create(App(id: Fixture.appID, secret: "x")).refusal
                == .exists(id: Fixture.appID)
        )
        #expect(try platform.people.find("amy")?.nickname == "小满")
        #expect(try platform.apps.find(Fixture.appID)?.secret == Fixture.secret)
    }

    @Test(arguments: [
        (#"{"nickname":"Amy"}"#, #"{"nickname":"Amy"}"#),
        (#"{"phone":{"number":"13900000000"}}"#, #"{"phone":{"country_code":"86","number":"13900000000"}}"#),
        (#"{"phone":null,"id":"amy"}"#, "{}"),
        (#"{"signed_in":{"douyin":false}}"#, #"{"signed_in":{"douyin":false}}"#), ("{}", "{}"),
    ])
    func `a patch changes what it names and nothing else`(patch: String, expected: String) throws {
        let platform = try Fixture.populated().platform
        let before = try #require(try platform.people.find("amy"))

        let after = try platform.people.update("amy", patch: .parse(patch)).get()

        #expect(try after.json == before.json.merging(.parse(expected)))
        #expect(try platform.people.find("amy") == after)
    }

    @Test(
        arguments: [
            ("bob", "{}", .unknown(id: "bob")), ("amy", #"{"id":"bob"}"#, .idIsFixed(id: "amy")),
            ("amy", #"{"id":null}"#, .invalid(.missing(path: "id"))),
            (
                "amy", #"{"conduct":7}"#,
                .invalid(
                    .wrongType(
                        path: "conduct",
                        expected: "one of interactive, agree, refuse, or a list of answers"
                    )
                )
            ),
            ("amy", "[]", .invalid(.wrongType(path: "the document", expected: "an object"))),
        ] as [(String, String, DirectoryRefusal)]
    )
    func `a patch that makes no sense changes nothing`(
        id: String,
        patch: String,
        refusal: DirectoryRefusal
    ) throws {
        let platform = try Fixture.populated().platform
        let before = try platform.people.list()

        #expect(try platform.people.update(id, patch: .parse(patch)).refusal == refusal)
        #expect(try platform.people.list() == before)
    }

    @Test func `a patch can't smuggle in an unknown field`() throws {
        let platform = try Fixture.populated().platform
        let refusal = try platform.apps.update(Fixture.appID, patch: ["secrets": "x"]).refusal

        guard case .invalid(.unknown(let path, _)) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(path == "secrets")
    }

    @Test func `a person who goes takes codes, sessions and stored data along`() throws {
        let fixture = try Fixture.populated()
        let grant = try fixture.logIn()
        let owner = StorageOwner(account: Fixture.account(), device: Fixture.device)
        try fixture.platform.localStorage.set("k", to: "1", of: owner).get()

        try fixture.platform.people.delete("amy").get()
        _ = try fixture.platform.people.create(Person(id: "amy")).get()

        #expect(try fixture.exchange(code: grant.code).refusal == .badCode(.unknown))
        #expect(try fixture.platform.checkSession(Fixture.account()).refusal == .empty)
        #expect(try fixture.platform.localStorage.value("k", of: owner) == nil)
        #expect(try fixture.platform.people.delete("bob").refusal == .unknown(id: "bob"))
    }

    @Test func `made-up people stay the same for the same id and draw their own picture`() throws {
        let (first, second) = (try Fixture().platform, try Fixture().platform)

        let amy = try first.people.findOrMake("amy")

        #expect(try second.people.findOrMake("amy") == amy)
        #expect(try first.people.findOrMake("amy") == amy)
        #expect(try first.people.findOrMake("bob") != amy)
        #expect(amy.avatarURL.hasPrefix("data:image/svg+xml,%3Csvg") && !amy.avatarURL.contains(#"""#))
        #expect(amy.phone?.number.count == 11)
        #expect(try Person(json: amy.json) == amy)
    }

    @Test func `a made-up app keeps its secret`() throws {
        let platform = try Fixture().platform
        let app = try platform.apps.findOrMake("tt7")

        #expect(app.secret.revealed.count == 40)
        #expect(try platform.apps.findOrMake("tt7") == app)
        #expect(try platform.apps.findOrMake("tt8").secret != app.secret)
    }

    @Test func `first uses at the same time make one entry`() async throws {
        let platform = try Fixture().platform
        let secrets = try await withThrowingTaskGroup(of: Secret.self) { group in
            for _ in 0..<16 { group.addTask { try platform.apps.findOrMake("tt7").secret } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }

        #expect(secrets.count == 1)
    }
}
