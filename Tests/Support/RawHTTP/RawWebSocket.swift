/// A WebSocket on which a test writes frames as it likes.
package struct RawWebSocket: Sendable {
    /// One frame (RFC 6455, 5.2).
    package struct Frame: Sendable, Hashable, CustomStringConvertible {
        /// What kind of frame it is.
        package var opcode: UInt8

        /// What it carries.
        package var payload: [UInt8]

        /// Whether it is the last of its message.
        package var isFinal = true

        /// A frame with a text.
        package static func text(_ text: String, isFinal: Bool = true) -> Frame {
            Frame(opcode: 1, payload: Array(text.utf8), isFinal: isFinal)
        }

        /// A frame that goes on with a message.
        package static func more(_ text: String, isFinal: Bool) -> Frame {
            Frame(opcode: 0, payload: Array(text.utf8), isFinal: isFinal)
        }

        /// A frame that ends the connection.
        package static func close(_ code: Int) -> Frame {
            Frame(opcode: 8, payload: [UInt8(code >> 8), UInt8(code & 255)])
        }

        /// A frame of any kind.
        package init(opcode: UInt8, payload: [UInt8], isFinal: Bool = true) {
            self.opcode = opcode
            self.payload = payload
            self.isFinal = isFinal
        }

        /// What it carries as text.
        package var text: String { String(decoding: payload, as: UTF8.self) }

        /// Its head; what it carries may be a million bytes that nobody wants to read.
        package var description: String { "frame of kind \(opcode) with \(payload.count) bytes" }

        /// The code of a frame that ends the connection.
        package var code: Int? {
            opcode == 8 && payload.count >= 2 ? Int(payload[0]) << 8 | Int(payload[1]) : nil
        }
    }

    /// The connection below.
    package let connection: RawConnection

    /// Uses a connection that was upgraded.
    package init(_ connection: RawConnection) { self.connection = connection }

    /// The header fields that ask for a WebSocket.
    package static let upgrade = [
        "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    ]

    /// Sends a frame, masked as a browser's are.
    package func send(_ frame: Frame) async throws {
        var bytes = [(frame.isFinal ? 0x80 : 0) | frame.opcode]
        let count = frame.payload.count
        switch count {
        case ..<126: bytes.append(0x80 | UInt8(count))
        case ..<65536: bytes += [0x80 | 126, UInt8(count >> 8), UInt8(count & 255)]
        default: bytes += [0x80 | 127] + (0..<8).reversed().map { UInt8((count >> ($0 * 8)) & 255) }
        }
        let mask: [UInt8] = [1, 2, 3, 4]
        bytes += mask
        bytes += frame.payload.enumerated().map { $1 ^ mask[$0 % 4] }
        try await connection.send(bytes)
    }

    /// Reads the next frame.
    package func frame() async throws -> Frame {
        let head = try await connection.bytes(2)
        var count = Int(head[1] & 0x7F)
        if count >= 126 {
            count = try await connection.bytes(count == 126 ? 2 : 8).reduce(0) { $0 << 8 | Int($1) }
        }
        let payload = try await connection.bytes(count)
        return Frame(opcode: head[0] & 0x0F, payload: payload, isFinal: head[0] & 0x80 != 0)
    }

    /// Reads frames up to one that a test looks for.
    package func frame(where isWanted: @Sendable (Frame) -> Bool) async throws -> Frame {
        while true {
            let next = try await frame()
            if isWanted(next) { return next }
        }
    }
}
