import Testing

@testable import OpenPlatform

@Suite(.timeLimit(.minutes(1))) struct BroadcastTests {
    @Test func `every open stream gets every element`() async {
        let broadcast = Broadcast<Int>()
        let streams = (0..<3).map { _ in broadcast.stream(capacity: 10) }
        for number in 1...3 { broadcast.send(number) }
        broadcast.finish()

        for stream in streams {
            #expect(await stream.reduce(into: []) { $0.append($1) } == [1, 2, 3])
        }
        #expect(broadcast.count == 0)
    }

    @Test func `a reader that is cancelled leaves nothing behind`() async {
        let broadcast = Broadcast<Int>()
        await withTaskGroup(of: Void.self) { group in
            let stream = broadcast.stream(capacity: 1)
            group.addTask { for await _ in stream {} }
            group.cancelAll()
        }

        #expect(broadcast.count == 0)
    }

    @Test func `streams end with the one who feeds them`() async {
        var broadcast: Broadcast<Int>? = Broadcast()
        let stream = broadcast?.stream(capacity: 1, first: 7)
        broadcast = nil

        #expect(await stream?.reduce(into: []) { $0.append($1) } == [7])
    }
}
