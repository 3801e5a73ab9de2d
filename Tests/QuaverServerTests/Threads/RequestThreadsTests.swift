import Dispatch
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import QuaverServer

@Suite struct RequestThreadsTests {
    /// A handler that holds its thread until it is let go.
    private final class Hold: Sendable {
        let begun = AsyncStream<Void>.makeStream()
        private let end = DispatchSemaphore(value: 0)

        func wait() {
            begun.continuation.yield()
            end.wait()
        }

        func letGo(_ count: Int) {
            for _ in 0..<count { end.signal() }
        }
    }

    /// Keeps `held` requests waiting, asks for another one, and gives the status of that one and of one afterwards.
    private func statuses(while held: Int, on threads: RequestThreads) async throws -> [HTTPResponse.Status] {
        let hold = Hold()
        let router = Router(context: QuaverContext.self)
        router.add(middleware: AccidentMiddleware())
        router.add(middleware: RequestThreadsMiddleware(threads: threads))
        router.get("held") { _, _ in
            hold.wait()
            return Response(status: .noContent)
        }
        router.get("free") { _, _ in Response(status: .noContent) }
        return try await Application(router: router)
            .test(.router) { client in
                try await withThrowingTaskGroup { group in
                    for _ in 0..<held {
                        group.addTask { _ = try await client.execute(uri: "/held", method: .get) }
                    }
                    var begun = hold.begun.stream.makeAsyncIterator()
                    for _ in 0..<held { await begun.next() }
                    let during = try await client.execute(uri: "/free", method: .get).status
                    hold.letGo(held)
                    try await group.waitForAll()
                    return [during, try await client.execute(uri: "/free", method: .get).status]
                }
            }
    }

    @Test func `requests that wait for the disk hold up nobody`() async throws {
        let statuses = try await statuses(while: 11, on: RequestThreads(count: 12))

        #expect(statuses == [.noContent, .noContent])
    }

    @Test func `more requests than can be answered in time are refused at once`() async throws {
        let statuses = try await statuses(while: 3, on: RequestThreads(count: 3, mostRequests: 3))

        #expect(statuses == [.serviceUnavailable, .noContent])
    }
}
