import OpenPlatform
import Testing

@Suite struct ConductTests {
    private static let list: JSONValue = [
        ["dialog": "subscribe", "answer": "accept", "ticked": ["MSG-a"]], ["answer": "dismiss"],
        ["dialog": "phone", "answer": "ignore"], ["dialog": "scope", "answer": "leave"],
    ]

    private static func platform(_ conduct: JSONValue) throws -> OpenPlatform {
        let platform = try Fixture.populated().platform
        _ = try platform.people.update("amy", patch: ["conduct": conduct]).get()
        return platform
    }

    @Test(arguments: ["interactive", "agree", "refuse", list] as [JSONValue])
    func `a conduct is kept and read again as it was written`(conduct: JSONValue) throws {
        let platform = try Self.platform(conduct)
        #expect(try platform.people.find("amy")?.json["conduct"] == conduct)

        let scenario = try Scenario(json: platform.scenario().json)
        #expect(scenario.people.map(\.json).contains { $0["conduct"] == conduct })
    }

    @Test(
        arguments: [
            ("interactive", nil), ("agree", .accept), ("refuse", .reject), ([], nil),
            ([["dialog": "phone", "answer": "accept"]], nil),
        ] as [(JSONValue, PreparedAnswer.Deed?)]
    )
    func `a conduct meets the same dialog the same way each time`(
        conduct: JSONValue,
        deed: PreparedAnswer.Deed?
    ) throws {
        let platform = try Self.platform(conduct)
        for _ in 0..<2 {
            #expect(try platform.reaction(of: "amy", to: .subscribe)?.deed == deed)
        }
    }

    @Test func `each dialog takes the first answer that fits, and uses it up`() throws {
        let platform = try Self.platform(Self.list)
        let deeds: [PreparedAnswer?] = try [
            DialogKind.scope, .subscribe, .subscribe, .subscribe, .phone, .modal,
        ]
        .map { try platform.reaction(of: "amy", to: $0) }

        #expect(
            deeds == [
                PreparedAnswer(.dismiss),
                PreparedAnswer(.accept, to: .subscribe, fields: ["ticked": ["MSG-a"]]), nil, nil,
                PreparedAnswer(.ignore, to: .phone), nil,
            ]
        )
        #expect(
            try platform.people.find("amy")?.json["conduct"] == [["dialog": "scope", "answer": "leave"]]
        )
        #expect(try platform.reaction(of: "amy", to: .scope)?.deed == .leave)
        #expect(try platform.people.find("amy")?.conduct == .interactive)
    }

    @Test func `nobody reacts for a person who is not there`() throws {
        #expect(try Fixture.populated().platform.reaction(of: "zoe", to: .modal) == nil)
    }
}
