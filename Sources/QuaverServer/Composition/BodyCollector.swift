import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Takes an answer's body as bytes.
final class BodyCollector: ResponseBodyWriter {
    private let state = Mutex<[UInt8]>([])

    var bytes: [UInt8] { state.withLock { $0 } }

    func write(_ buffer: ByteBuffer) {
        state.withLock { $0 += buffer.readableBytesView }
    }

    func finish(_ trailingHeaders: HTTPFields?) {}
}
