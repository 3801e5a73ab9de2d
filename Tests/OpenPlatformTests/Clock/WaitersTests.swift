import Testing

@testable import OpenPlatform

@Suite struct WaitersTests {
    @Test func `they go by their moment, then by the order they came`() {
        var waiters = Waiters<String>()
        for (ticket, (name, moment)) in [("c", 3.0), ("a1", 1.0), ("b", 2.0), ("a2", 1.0)].enumerated() {
            waiters.add(name, until: PlatformInstant(seconds: moment), ticket: ticket)
        }

        #expect(waiters.earliest == PlatformInstant(seconds: 1))
        #expect(waiters.removeDue(at: PlatformInstant(seconds: 0.9)) == [])
        #expect(waiters.removeDue(at: PlatformInstant(seconds: 2)) == ["a1", "a2", "b"])
        #expect(waiters.remove(0) == "c")
        #expect(waiters.remove(0) == nil)
        #expect(waiters.earliest == nil)
    }
}
