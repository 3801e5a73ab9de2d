import OpenPlatform
import Testing

@Suite struct FaultBookTests {
    private static let subject = FaultSubject(appID: Fixture.appID, person: "amy")

    private static func fault(_ text: String) throws -> Fault { try Fault(json: .parse(text)) }

    /// Which of twenty calls are struck, as 1s and 0s.
    private static func calls(_ fault: Fault) throws -> String {
        let faults = try Fixture().platform.faults
        _ = try faults.add(fault).get()
        return try (0..<20).map { _ in try faults.strike("token") { subject }.isEmpty ? "0" : "1" }.joined()
    }

    @Test(arguments: [
        (#"{"operation":"token","effect":{"error":1}}"#, "10000000000000000000"),
        (#"{"operation":"token","after":2,"times":3,"effect":{"drop":true}}"#, "00111000000000000000"),
        (#"{"operation":"token","times":99,"effect":{"delay_ms":5}}"#, "11111111111111111111"),
        (#"{"operation":"token","times":99,"probability":0,"effect":{"error":1}}"#, "00000000000000000000"),
        (#"{"operation":"token","app_id":"tt9","effect":{"error":1}}"#, "00000000000000000000"),
        (
            #"{"operation":"token","app_id":"tt0123456789abcdef","effect":{"error":1}}"#,
            "10000000000000000000"
        ),
        (#"{"operation":"token","person":"bob","effect":{"error":1}}"#, "00000000000000000000"),
        (#"{"operation":"token","person":"amy","effect":{"error":1}}"#, "10000000000000000000"),
        (#"{"operation":"jscode2session","effect":{"error":1}}"#, "00000000000000000000"),
    ])
    func `a fault strikes the calls that it names`(text: String, struck: String) throws {
        #expect(try Self.calls(Self.fault(text)) == struck)
    }

    @Test func `what is left to chance follows the seed`() throws {
        let fault = #"{"operation":"token","times":99,"probability":0.5,"seed":7,"effect":{"error":1}}"#
        let first = try Self.calls(Self.fault(fault))
        #expect(try Self.calls(Self.fault(fault)) == first)
        #expect(try Self.calls(Self.fault(fault.replacing(":7,", with: ":8,"))) != first)
        #expect((5...15).contains(first.count { $0 == "1" }))
    }

    @Test func `delays add up until a fault ends the call`() throws {
        let faults = try Fixture().platform.faults
        for effect in [#"{"delay_ms":5}"#, #"{"delay_ms":6}"#, #"{"error":9}"#, #"{"drop":true}"#] {
            _ = try faults.add(Self.fault(#"{"operation":"token","effect":\#(effect)}"#)).get()
        }
        let struck = try faults.strike("token") { Self.subject }
        #expect(struck.map(\.effect) == [.delay(milliseconds: 5), .delay(milliseconds: 6), .error(9)])
        #expect(try faults.strike("token") { Self.subject }.map(\.effect) == [.drop])
    }

    @Test func `faults are named, listed with their counts, and lifted`() throws {
        let faults = try Fixture().platform.faults
        let made = try faults.add(Self.fault(#"{"operation":"token","effect":{"error":1}}"#)).get()
        #expect(made.id == "fault-1" && made.seed != nil)
        #expect(try faults.add(Fault(id: "fault-1", "token", .drop)).refusal == .exists(id: "fault-1"))
        _ = try faults.strike("token") { Self.subject }
        _ = try faults.strike("token") { Self.subject }
        #expect(try faults.list().map(\.seen) == [2] && faults.list().map(\.struck) == [1])
        #expect(try faults.remove("fault-9") == 0)
        #expect(try faults.remove("fault-1") == 1)
        #expect(try faults.list().isEmpty)
    }

    @Test func `faults and their counts outlive the process, and come back with the state`() throws {
        let before = try Fixture()
        _ = try before.platform.faults
            .add(Self.fault(#"{"operation":"token","times":2,"effect":{"error":1}}"#)).get()
        _ = try before.platform.faults.strike("token") { Self.subject }

        let after = try Fixture(database: before.database)
        #expect(try after.platform.faults.strike("token") { Self.subject }.count == 1)
        #expect(try after.platform.faults.strike("token") { Self.subject }.isEmpty)

        let exported = try after.platform.scenario()
        try after.platform.replace(with: Scenario())
        #expect(try after.platform.faults.list().isEmpty)
        try after.platform.replace(with: Scenario(json: exported.json))
        #expect(try after.platform.faults.list().map(\.seen) == [3])
    }

    @Test(arguments: [
        (#"{"effect":{"error":1}}"#, "operation is missing"),
        (#"{"operation":"token"}"#, "effect is missing"),
        (#"{"operation":"token","effect":{}}"#, "effect must be one of error, delay_ms and drop"),
        (
            #"{"operation":"token","effect":{"error":1,"drop":true}}"#,
            "effect must be one of error, delay_ms and drop"
        ),
        (#"{"operation":"token","effect":{"error":0}}"#, "effect.error must be a code, not 0"),
        (
            #"{"operation":"token","effect":{"delay_ms":60001}}"#,
            "effect.delay_ms must be milliseconds, 0 to 60000"
        ),
        (#"{"operation":"token","effect":{"drop":false}}"#, "effect.drop must be true"),
        (
            #"{"operation":"token","times":0,"effect":{"drop":true}}"#,
            "times must be a whole number, 1 to 1000000000"
        ),
        (
            #"{"operation":"token","after":-1,"effect":{"drop":true}}"#,
            "after must be a whole number, 0 to 1000000000"
        ),
        (
            #"{"operation":"token","probability":1.1,"effect":{"drop":true}}"#,
            "probability must be a number from 0 to 1"
        ),
    ])
    func `a fault that makes no sense is refused with its place`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        #expect(#expect(throws: DocumentFault.self) { try Fault(json: json) }?.description == message)
    }
}
