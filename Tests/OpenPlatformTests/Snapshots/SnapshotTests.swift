import OpenPlatform
import Storage
import Testing

@Suite struct SnapshotTests {
    /// Every row of every table but the snapshots themselves.
    private static func contents(of fixture: Fixture) throws -> [TableImage] {
        try fixture.database.read { transaction in
            try transaction.images(of: OpenPlatform.stateTables)
                .filter { $0.table != "clock" }
        }
    }

    @Test func `a restored state has every row and the clock as they were`() throws {
        let fixture = try Fixture.populated()
        try fixture.platform.changeClock(ClockChange(frozen: true, rate: 60))
        let grant = try fixture.logIn()
        let owner = StorageOwner(account: Fixture.account(), device: Fixture.device)
        try fixture.platform.localStorage.set("k", to: "1", of: owner).get()
        _ = try fixture.platform.faults.add(Fault("token", .error(40017))).get()
        let before = try Self.contents(of: fixture)
        #expect(try fixture.platform.keepSnapshot("before").refusal == nil)

        _ = try fixture.exchange(code: grant.code).get()
        try fixture.platform.changeClock(ClockChange(advance: 400, frozen: false, rate: 1))
        try fixture.platform.replace(with: Scenario())
        #expect(try fixture.platform.restoreSnapshot("before").refusal == nil)

        #expect(try Self.contents(of: fixture) == before)
        #expect(fixture.clock.reading() == ClockReading(now: Fixture.start, frozen: true, rate: 60))
        #expect(throws: Never.self) { try fixture.exchange(code: grant.code).get() }
        #expect(
            try fixture.platform.faults.strike("token") { FaultSubject(appID: nil, person: nil) }.count == 1
        )
    }

    @Test func `a snapshot outlives the process, and is replaced and forgotten by its name`() throws {
        let fixture = try Fixture.populated()
        #expect(try fixture.platform.keepSnapshot("one").refusal == nil)
        _ = try fixture.platform.people.create(Person(id: "bob")).get()
        #expect(try fixture.platform.keepSnapshot("two").refusal == nil)

        let later = try Fixture(database: fixture.database)
        #expect(try later.platform.snapshots().map(\.name) == ["one", "two"])
        #expect(try later.platform.restoreSnapshot("one").refusal == nil)
        #expect(try later.platform.people.list().map(\.id) == ["amy"])
        #expect(try later.platform.keepSnapshot("two").refusal == nil)
        #expect(try later.platform.restoreSnapshot("two").refusal == nil)
        #expect(try later.platform.people.list().map(\.id) == ["amy"])
        #expect(try later.platform.deleteSnapshot("one").refusal == nil)
        #expect(try later.platform.deleteSnapshot("one").refusal == .unknown("one"))
        #expect(try later.platform.restoreSnapshot("one").refusal == .unknown("one"))
    }

    @Test(arguments: ["", "a/b", "a b", "快照", "x\u{0}", String(repeating: "a", count: 65)])
    func `a name of anything but letters, digits, dots, dashes and underscores is refused`(
        name: String
    ) throws {
        #expect(try Fixture().platform.keepSnapshot(name).refusal == .badName(name))
    }

    @Test func `there are at most a hundred`() throws {
        let fixture = try Fixture()
        for number in 1...OpenPlatform.mostSnapshots {
            #expect(try fixture.platform.keepSnapshot("s-\(number)").refusal == nil)
        }
        #expect(try fixture.platform.keepSnapshot("one.more").refusal == .tooMany(100))
        #expect(try fixture.platform.keepSnapshot("s-1").refusal == nil)
    }

    @Test func `a snapshot for other tables is refused, and changes nothing`() throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.keepSnapshot("old")
        _ = try fixture.database.write { transaction in
            try transaction.execute("UPDATE snapshots SET content = '{\"version\":0}' WHERE name = 'old'")
        }
        #expect(try fixture.platform.restoreSnapshot("old").refusal == .otherVersion("old"))
        #expect(try fixture.platform.people.list().map(\.id) == ["amy"])
    }
}
