import Testing

@testable import OpenPlatform

@Suite struct WakingOrderTests {
    private final class Somebody {}

    @Test func `tasks of one actor go on one after the other`() {
        let actor = Somebody()
        let key = ObjectIdentifier(actor)
        var order = WakingOrder<String>()

        #expect(order.due("a", of: key) == "a")
        #expect(order.due("b", of: key) == nil)
        #expect(order.due("c", of: key) == nil)
        #expect(order.arrived(key) == "b")
        #expect(order.arrived(key) == "c")
        #expect(order.due("d", of: key) == nil)
        #expect(order.arrived(key) == "d")
        #expect(order.arrived(key) == nil)
        #expect(order.due("e", of: key) == "e")
    }

    @Test func `actors don't wait for each other, and nobody waits without an actor`() {
        let actors = (Somebody(), Somebody())
        var order = WakingOrder<String>()

        #expect(order.due("a", of: ObjectIdentifier(actors.0)) == "a")
        #expect(order.due("b", of: ObjectIdentifier(actors.1)) == "b")
        #expect(order.due("c", of: nil) == "c")
        #expect(order.due("d", of: nil) == "d")
        #expect(order.arrived(nil) == nil)
    }
}
