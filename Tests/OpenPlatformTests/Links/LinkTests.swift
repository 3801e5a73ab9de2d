import OpenPlatform
import Testing

@Suite struct LinkTests {
    private static func order(
        _ kind: LinkKind = .urlLink,
        _ change: (inout LinkOrder) -> Void = { _ in }
    ) -> LinkOrder {
        var order = LinkOrder(kind, hosts: kind == .urlLink ? ["douyin"] : [])
        order.appID = Fixture.appID
        order.host = kind == .urlLink ? "douyin" : nil
        change(&order)
        return order
    }

    private func make(_ order: LinkOrder, on fixture: Fixture) throws -> Result<Link, LinkRefusal> {
        try fixture.platform.makeLink(order, for: Fixture.appID)
    }

    @Test func `a link without an end lives 180 days, rounded up to whole hours`() throws {
        let fixture = try Fixture.populated()
        try fixture.platform.changeClock(ClockChange(advance: 1))
        let link = try make(Self.order(), on: fixture).get()
        #expect(link.expiresAt == Fixture.start + (180 * 86_400 + 3600))
        #expect(link.createdAt == Fixture.start + 1)

        let soon = Self.order { $0.expireTime = Fixture.start.timestamp + 2 }
        #expect(try make(soon, on: fixture).get().expiresAt == Fixture.start + 3600)
    }

    @Test func `only the app that made a link is told about it`() throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.apps.create(App(id: "tt2", secret: "s")).get()
        let link = try make(Self.order(), on: fixture).get()

        let own = try fixture.platform.link(
            link.address,
            .urlLink,
            naming: Fixture.appID,
            of: Fixture.appID
        )
        #expect(try own.get() == link)
        #expect(
            try fixture.platform.link(link.address, .urlLink, naming: "tt2", of: "tt2").refusal
                == .unknownLink(.urlLink)
        )
        #expect(
            try fixture.platform.link(link.address, .schema, naming: Fixture.appID, of: Fixture.appID).refusal
                == .unknownLink(.schema)
        )
    }

    @Test func `an app that has all its links gets no more until one ends`() throws {
        var settings = PlatformSettings()
        settings.linkLimits.urlLinks = 1
        settings.linkLimits.permanentSchemas = 0
        let fixture = try Fixture.populated(settings: settings)
        let short = Self.order { $0.expireTime = Fixture.start.timestamp + 3600 }

        #expect(try make(short, on: fixture).refusal == nil)
        #expect(try make(Self.order(), on: fixture).refusal?.broken == .quotaIsLeft)
        #expect(try make(Self.order(.schema), on: fixture).refusal == nil)
        let permanent = Self.order(.schema) { $0.isPermanent = true }
        #expect(try make(permanent, on: fixture).refusal?.broken == .quotaIsLeft)
        try fixture.platform.changeClock(ClockChange(advance: 3600))
        #expect(try make(Self.order(), on: fixture).refusal == nil)
    }

    @Test func `an app may make a hundred links in a second`() throws {
        #expect(CallLimits().link == [CallLimit(100, per: 1), CallLimit(500_000, per: 86_400)])
        var settings = PlatformSettings()
        settings.callLimits.link = [CallLimit(1, per: 1)]
        let fixture = try Fixture.populated(settings: settings)

        #expect(try make(Self.order(), on: fixture).refusal == nil)
        #expect(try make(Self.order(), on: fixture).refusal?.broken == .callsAreFew)
        #expect(try make(Self.order(.schema), on: fixture).refusal == nil)
        try fixture.platform.changeClock(ClockChange(advance: 1))
        #expect(try make(Self.order(), on: fixture).refusal == nil)
    }

    @Test func `a new state has no links`() throws {
        let fixture = try Fixture.populated()
        let link = try make(Self.order(), on: fixture).get()
        try fixture.platform.replace(with: fixture.platform.scenario())
        let found = try fixture.platform.link(
            link.address,
            .urlLink,
            naming: Fixture.appID,
            of: Fixture.appID
        )
        #expect(found.refusal == .unknownLink(.urlLink))
    }
}
