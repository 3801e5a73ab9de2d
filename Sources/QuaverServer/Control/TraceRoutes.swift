import MiniAppRuntime
import Foundation
import Hummingbird
import OpenPlatform

/// `GET /_quaver/v1/trace?after=N&limit=M`.
struct TraceRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.get("trace") { request, _ in
            let after = try request.number("after", default: 0)
            let limit = try request.number("limit", default: 1000)
            let entries = platform.trace.entries(after: after, limit: limit)
            return Response.json(["entries": .array(entries.map { JSONValue(encoding: $0) })])
        }
        router.delete("trace") { _, _ in
            platform.trace.clear()
            return Response.noContent
        }
    }
}
