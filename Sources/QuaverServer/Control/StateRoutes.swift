import Hummingbird
import OpenPlatform

/// `/_quaver/v1/state`: all state as one document.
struct StateRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.get("state") { _, _ in
            Response.json(try platform.scenario().json)
        }
        router.put("state") { request, context in
            let scenario = try Self.read(try await request.json(context))
            try platform.replace(with: scenario)
            return Response.noContent
        }
    }

    private static func read(_ json: JSONValue) throws(ControlError) -> Scenario {
        do throws(DocumentFault) {
            return try Scenario(json: json).withCheckedFaults()
        } catch {
            throw ControlError(error)
        }
    }
}
