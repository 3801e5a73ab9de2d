import DouyinCrypto
import Synchronization

/// Where unguessable bytes come from: the system, or a seed that repeats itself in tests.
package struct RandomBytes: Sendable {
    private let fill: @Sendable (Int) -> [UInt8]

    /// Wraps a function that gives as many bytes as it is asked for.
    package init(_ fill: @escaping @Sendable (_ count: Int) -> [UInt8]) {
        self.fill = fill
    }

    /// The next bytes.
    ///
    /// - Parameter count: How many.
    /// - Returns: Exactly that many.
    package func callAsFunction(_ count: Int) -> [UInt8] {
        fill(count)
    }

    /// Bytes of the operating system's generator.
    package static let system = RandomBytes { SystemRandom.bytes($0) }

    /// Bytes that are the same for the same seed: for tests, never for a server that others can reach.
    ///
    /// - Parameter seed: Chooses the sequence.
    /// - Returns: A source that all its copies share.
    package static func seeded(_ seed: UInt64) -> RandomBytes {
        let generator = SharedGenerator(seed: seed)
        return RandomBytes { generator.bytes($0) }
    }
}

/// One seeded sequence that many callers draw from.
private final class SharedGenerator: Sendable {
    private let generator: Mutex<SplitMix64>

    init(seed: UInt64) {
        generator = Mutex(SplitMix64(seed: seed))
    }

    func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { $0.bytes(count) }
    }
}

/// Steele, Lea and Flood's generator: tiny, and the same on every machine.
struct SplitMix64 {
    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    private var state: UInt64

    /// Starts a sequence, as it is after some of its numbers were drawn.
    init(seed: UInt64, after drawn: UInt64 = 0) {
        state = seed &+ drawn &* Self.step
    }

    mutating func next() -> UInt64 {
        state &+= Self.step
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count {
            withUnsafeBytes(of: next()) { bytes.append(contentsOf: $0) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
