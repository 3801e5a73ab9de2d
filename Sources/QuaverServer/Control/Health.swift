import Hummingbird
import OpenPlatform

/// `GET /_quaver/v1/health`.
struct Health: Sendable {
    func add(to router: RouterGroup<QuaverContext>) {
        router.get("health") { _, _ in
            Response.json(["status": "ok", "version": .string(Release.version)])
        }
    }
}
