import OpenPlatform
import Testing

@Suite struct ArrivalTests {
    @Test func `a message that arrives is told, one that is refused is not`() async throws {
        let platform = try PushTests.fixture().platform
        let arrivals = platform.arrivals()
        _ = try platform.push(PushTests.push())
        try PushTests.say(.accept, to: "FREE", platform)
        _ = try platform.push(PushTests.push(data: ["内容": "回顾"])).get()
        for await mail in arrivals {
            #expect(mail.account == Fixture.account())
            #expect(mail.message.templateID == "FREE")
            #expect(mail.message.data["内容"] == "回顾")
            break
        }
    }
}
