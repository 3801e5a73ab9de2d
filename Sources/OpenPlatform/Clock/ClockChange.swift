/// What a test does to the clock, in the order: set, advance, rate, frozen.
package struct ClockChange: Sendable, Hashable {
    /// The moment to jump to, forwards or backwards, from 1970 to 9999.
    package var now: PlatformInstant?

    /// Seconds to jump forwards, at least 0.
    package var advance: Double?

    /// Whether to stand still.
    package var frozen: Bool?

    /// Platform seconds in a real second, more than 0 and at most a million.
    package var rate: Double?

    /// The moments that a clock can show, in seconds: 1970 to 9999.
    static let moments = 0.0...253_402_300_799

    private static let rates = 0.000_001...1_000_000

    /// Collects changes; what is left out stays as it is.
    ///
    /// - Parameters:
    ///   - now: The moment to jump to.
    ///   - advance: Seconds to jump forwards.
    ///   - frozen: Whether to stand still.
    ///   - rate: Platform seconds in a real second.
    package init(
        now: PlatformInstant? = nil,
        advance: Double? = nil,
        frozen: Bool? = nil,
        rate: Double? = nil
    ) {
        self.now = now
        self.advance = advance
        self.frozen = frozen
        self.rate = rate
    }

    /// Reads the body of `PATCH /_quaver/v1/clock` and the `clock` of a scenario.
    ///
    /// - Parameters:
    ///   - json: An object with `now` (seconds since 1970, or `2026-01-01T00:00:00Z`), `advance`, `frozen`, `rate`.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    package init(json: JSONValue, at path: String = "") throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        now = try fields.field("now", "seconds since 1970 or a time like 2026-01-01T00:00:00Z") { json in
            PlatformInstant(json: json).flatMap { Self.moments.contains($0.seconds) ? $0 : nil }
        }
        advance = try fields.field("advance", "seconds, 0 or more") { json in
            json.double.flatMap { Self.moments.contains($0) ? $0 : nil }
        }
        frozen = try fields.field("frozen", "true or false", \.bool)
        rate = try fields.field("rate", "a number greater than 0, at most a million") { json in
            json.double.flatMap { Self.rates.contains($0) ? $0 : nil }
        }
        try fields.finish()
    }
}

extension ClockChange {
    /// The object of the control API, fields that stay as they are left out.
    package var json: JSONValue {
        var members = JSONObject()
        members["now"] = now.map { .number($0.seconds) }
        members["advance"] = advance.map { .number($0) }
        members["frozen"] = frozen.map { .bool($0) }
        members["rate"] = rate.map { .number($0) }
        return .object(members)
    }
}

extension ClockReading {
    /// The object of the control API.
    package var json: JSONValue {
        ["now": .number(now.seconds), "frozen": .bool(frozen), "rate": .number(rate)]
    }
}

extension PlatformInstant {
    /// Reads seconds since 1970, or a time with its zone.
    fileprivate init?(json: JSONValue) {
        if let seconds = json.double {
            self.init(seconds: seconds)
        } else {
            guard let text = json.string else { return nil }
            self.init(iso8601: text)
        }
    }
}
