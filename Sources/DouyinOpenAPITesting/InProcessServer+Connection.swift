import HTTPTypes
import NIOCore
import NIOEmbedded
import QuaverServer

extension InProcessServer {
    /// What came back; ``wasDropped`` when a fault broke the connection before.
    struct Answer: Sendable {
        let head: HTTPResponse
        let body: [UInt8]
        let wasDropped: Bool
    }

    /// Answers a request on a connection of its own.
    func answer(_ head: HTTPRequest, body: [UInt8]) async throws -> Answer {
        let channel = NIOAsyncTestingChannel()
        try await channel.connect(to: SocketAddress(unixDomainSocketPath: "/quaver"))
        let (response, bytes) = try await respond(to: head, body: body, on: channel)
        let answer = Answer(head: response, body: bytes, wasDropped: !channel.isActive)
        if channel.isActive { try await channel.close() }
        return answer
    }
}
