import Testing

@testable import Storage

@Suite struct PoolLedgerTests {
    private typealias Ledger = PoolLedger<String, Int>

    /// A turn as text.
    private static func text(_ turn: Ledger.Turn?) -> String {
        switch turn {
        case .use(let connection): connection
        case .open: "open"
        case .leave: "leave"
        case nil: "wait"
        }
    }

    @Test func `so many are opened, everybody else waits and is served in order`() {
        var ledger = Ledger(size: 2)

        #expect((1...5).map { Self.text(ledger.ask($0)) } == ["open", "open", "wait", "wait", "wait"])
        for (connection, waiter) in [("a", 3), ("b", 4), ("a", 5)] {
            let next = ledger.giveBack(connection)
            #expect(next?.waiter == waiter)
            #expect(Self.text(next?.turn) == connection)
        }
        #expect(ledger.giveBack("a") == nil)
        #expect(Self.text(ledger.ask(6)) == "a")
    }

    @Test func `a connection that is gone makes room for a new one`() {
        var ledger = Ledger(size: 1)

        #expect((1...2).map { Self.text(ledger.ask($0)) } == ["open", "wait"])
        #expect(Self.text(ledger.giveBack(nil)?.turn) == "open")
        #expect(ledger.giveBack(nil) == nil)
        #expect(Self.text(ledger.ask(3)) == "open")
    }

    @Test func `a closed pool sends everybody away and keeps nothing that comes back`() {
        var ledger = Ledger(size: 2)
        for waiter in 1...3 { _ = ledger.ask(waiter) }
        _ = ledger.giveBack("a")

        let gone = ledger.close()

        #expect(gone.idle == [] && gone.waiting == [])
        #expect(Self.text(ledger.ask(4)) == "leave")
        #expect(ledger.giveBack("a") == nil && ledger.giveBack("b") == nil)
        #expect(ledger.lent == 0)
        #expect(ledger.close().idle == [])
    }

    @Test func `closing sends away those who wait`() {
        var ledger = Ledger(size: 1)
        for waiter in 1...3 { _ = ledger.ask(waiter) }

        #expect(ledger.close().waiting == [2, 3])
    }

    @Test(arguments: 1...20)
    func `whatever happens, no more are lent than there may be, and nobody is passed by`(seed: UInt64) {
        var walk = seed &* 0x9E37_79B9_7F4A_7C15
        var ledger = Ledger(size: 3)
        var line: [Int] = []
        var holders = 0
        for step in 0..<500 {
            walk = walk &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if walk >> 60 < 8 {
                if ledger.ask(step) == nil { line.append(step) } else { holders += 1 }
            } else if holders > 0 {
                let next = ledger.giveBack(walk >> 59 & 1 == 0 ? "c" : nil)
                #expect(next?.waiter == line.first)
                if next == nil { holders -= 1 } else { line.removeFirst() }
            }
            #expect(ledger.lent == holders)
            #expect(holders <= 3)
            #expect(line.isEmpty || holders == 3)
        }
    }
}
