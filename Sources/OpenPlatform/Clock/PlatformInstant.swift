import Foundation

/// A moment on the platform's clock.
package struct PlatformInstant: Sendable, Hashable, Comparable {
    /// Seconds since the start of 1970 in UTC.
    package let seconds: Double

    /// Makes a moment from seconds since the start of 1970.
    package init(seconds: Double) {
        self.seconds = seconds
    }

    /// Milliseconds since the start of 1970, as `Date.now()` gives them.
    package var milliseconds: Int { Self.whole(seconds * 1000) }

    /// Whole seconds since the start of 1970, as the platform writes timestamps.
    package var timestamp: Int { Self.whole(seconds) }

    /// Rounds down; what no clock shows stays within what a number can hold.
    private static func whole(_ number: Double) -> Int {
        Int(exactly: min(max(number, -1e15), 1e15).rounded(.down)) ?? 0
    }

    /// Compares by time.
    package static func < (left: PlatformInstant, right: PlatformInstant) -> Bool {
        left.seconds < right.seconds
    }

    /// The moment a number of seconds later.
    package static func + (instant: PlatformInstant, seconds: Double) -> PlatformInstant {
        PlatformInstant(seconds: instant.seconds + seconds)
    }

    /// The seconds from one moment to another.
    package static func - (end: PlatformInstant, start: PlatformInstant) -> Double {
        end.seconds - start.seconds
    }
}

extension PlatformInstant: Codable {
    /// Reads a number of seconds.
    package init(from decoder: any Decoder) throws {
        self.init(seconds: try decoder.singleValueContainer().decode(Double.self))
    }

    /// Writes a number of seconds.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}

extension PlatformInstant {
    /// Reads a time with its zone, such as `2026-01-01T00:00:00Z` or `2026-01-01T08:00:00.5+08:00`.
    ///
    /// - Parameter iso8601: The text; `nil` comes back for any other.
    package init?(iso8601: String) {
        let whole = Date.ISO8601FormatStyle()
        let fraction = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        guard let date = (try? whole.parse(iso8601)) ?? (try? fraction.parse(iso8601)) else { return nil }
        self.init(seconds: date.timeIntervalSince1970)
    }
}

extension PlatformInstant: CustomStringConvertible {
    /// The moment in UTC to the second, such as `2026-01-01T00:00:00Z`.
    package var description: String {
        Date(timeIntervalSince1970: seconds.rounded(.down)).formatted(.iso8601)
    }
}
