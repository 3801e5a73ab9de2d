import Foundation
import OpenPlatform
import Testing

@Suite struct ClockChangeTests {
    @Test(arguments: [
        (#"{"now":1767225600.0}"#, ClockChange(now: Fixture.start)),
        (#"{"now":"2026-01-01T00:00:00Z","frozen":false}"#, ClockChange(now: Fixture.start, frozen: false)),
        (#"{"now":"2026-01-01T08:00:00.5+08:00"}"#, ClockChange(now: Fixture.start + 0.5)),
        (#"{"advance":7200}"#, ClockChange(advance: 7200)),
        (#"{"rate":60,"frozen":true}"#, ClockChange(frozen: true, rate: 60)),
        ("{}", ClockChange()), (#"{"rate":null}"#, ClockChange()),
    ])
    func `the body of PATCH clock is understood`(text: String, change: ClockChange) throws {
        #expect(try ClockChange(json: .parse(text)) == change)
    }

    @Test(arguments: [
        (#"{"now":"tomorrow"}"#, "now must be seconds since 1970 or a time like 2026-01-01T00:00:00Z"),
        (#"{"advance":-1}"#, "advance must be seconds, 0 or more"),
        (#"{"rate":0}"#, "rate must be a number greater than 0, at most a million"),
        (#"{"now":1e300}"#, "now must be seconds since 1970 or a time like 2026-01-01T00:00:00Z"),
        (#"{"now":-1}"#, "now must be seconds since 1970 or a time like 2026-01-01T00:00:00Z"),
        (#"{"advance":1e99}"#, "advance must be seconds, 0 or more"),
        (#"{"frozen":"yes"}"#, "frozen must be true or false"),
        (#"{"speed":2}"#, "speed is not a field here; the fields are advance, frozen, now, rate"),
        ("[]", "the document must be an object"),
    ])
    func `a mistake says what would be right`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        let fault = #expect(throws: DocumentFault.self) { try ClockChange(json: json) }

        #expect(fault?.description == message)
    }

    @Test func `a moment is written in UTC and read back`() throws {
        #expect(Fixture.start.description == "2026-01-01T00:00:00Z")
        #expect((Fixture.start + 0.9).description == "2026-01-01T00:00:00Z")
        #expect(PlatformInstant(iso8601: "2026-01-01T00:00:00Z") == Fixture.start)
        #expect(PlatformInstant(iso8601: "2026-01-01") == nil)
        #expect((Fixture.start + 0.1234).milliseconds == 1_767_225_600_123)
        #expect((Fixture.start + 0.9).timestamp == 1_767_225_600)
    }

    @Test(arguments: [-Double.infinity, -1e300, 1e300, .infinity])
    func `no moment is too far to be written`(seconds: Double) {
        let moment = PlatformInstant(seconds: seconds)

        #expect(abs(moment.timestamp) == 1_000_000_000_000_000)
        #expect(abs(moment.milliseconds) == 1_000_000_000_000_000)
    }

    @Test func `a clock stops at the end of what it can show, and waits for it without end`() async {
        let clock = PlatformClock.frozen(at: Fixture.start)

        for _ in 0..<100 { clock.advance(by: 253_402_300_799) }
        #expect(clock.now().description == "9999-12-31T23:59:59Z")
        clock.apply(ClockChange(now: Fixture.start, frozen: false))
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await clock.sleep(until: PlatformInstant(seconds: 1e300)) }
            await Task.yield()
            group.cancelAll()
        }
    }

    @Test func `a reading is three plain numbers on the wire`() throws {
        let reading = ClockReading(now: Fixture.start, frozen: true, rate: 60)
        let data = try JSONEncoder().encode(reading)

        #expect(try JSONDecoder().decode(JSONValue.self, from: data) == reading.json)
        #expect(reading.json.text == #"{"now":1767225600,"frozen":true,"rate":60}"#)
    }
}
