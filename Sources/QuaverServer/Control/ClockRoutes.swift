import Hummingbird
import OpenPlatform

/// `/_quaver/v1/clock`: read, freeze, set, advance, speed up.
struct ClockRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.get("clock") { _, _ in
            Self.response(to: platform.clock.reading())
        }
        router.patch("clock") { request, context in
            let change = try Self.read(try await request.json(context))
            return Self.response(to: try platform.changeClock(change))
        }
    }

    private static func read(_ json: JSONValue) throws(ControlError) -> ClockChange {
        do throws(DocumentFault) {
            return try ClockChange(json: json)
        } catch {
            throw ControlError(error)
        }
    }

    private static func response(to reading: ClockReading) -> Response {
        .json([
            "now": .number(reading.now.seconds), "frozen": .bool(reading.frozen),
            "rate": .number(reading.rate),
        ])
    }
}
