import AsyncHTTPClient
import HostAPI
import NIOCore
import NIOHTTP1

extension HTTPClientRequest.Body {
    /// Bytes on their way to a server; a watch hears of each piece once the one behind it is wanted.
    static func watched(_ bytes: [UInt8], by watch: ProgressWatch?) -> HTTPClientRequest.Body {
        guard let watch else { return .bytes(bytes) }
        return .stream(WatchedPieces(bytes: bytes, watch: watch), length: .known(Int64(bytes.count)))
    }
}

/// A body in pieces.
private struct WatchedPieces: AsyncSequence, Sendable {
    private static let size = 64 << 10

    let bytes: [UInt8]
    let watch: ProgressWatch

    struct AsyncIterator: AsyncIteratorProtocol {
        let pieces: WatchedPieces
        var sent = 0

        mutating func next() async -> ByteBuffer? {
            let (bytes, watch) = (pieces.bytes, pieces.watch)
            if sent > 0 { await watch(TransferProgress(.sent, bytes: sent, of: bytes.count)) }
            guard sent < bytes.count else { return nil }
            let piece = bytes[sent...].prefix(WatchedPieces.size)
            sent = piece.endIndex
            return ByteBuffer(bytes: piece)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pieces: self) }
}

extension HTTPClientResponse {
    /// The whole body; a watch hears of each piece.
    ///
    /// - Throws: ``NetworkFailure/tooLarge(limit:)`` as soon as it is known; the rest isn't read.
    func bytes(atMost limit: Int, _ watch: ProgressWatch?) async throws -> [UInt8] {
        let isPacked = headers.contains(name: "content-encoding")
        let length = headers.first(name: "content-length").flatMap { Int($0) }
        if !isPacked, let length, length > limit { throw NetworkFailure.tooLarge(limit: limit) }

        var bytes: [UInt8] = []
        for try await piece in body {
            bytes += piece.readableBytesView
            guard bytes.count <= limit else { throw NetworkFailure.tooLarge(limit: limit) }
            await watch?(TransferProgress(.received, bytes: bytes.count, of: isPacked ? nil : length))
        }
        return bytes
    }
}
