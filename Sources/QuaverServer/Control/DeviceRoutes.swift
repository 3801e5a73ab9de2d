import HTTPTypes
import HostAPI
import Hummingbird
import MiniAppRuntime
import OpenPlatform

/// `/_quaver/v1/devices`: phones without a screen, driven by tests.
struct DeviceRoutes: Sendable {
    let studio: DeviceStudio

    func add(to router: RouterGroup<QuaverContext>) {
        let group = router.group("devices")
        group.get { _, _ in
            Response.json(["devices": .array(studio.roster.all.map { ["id": .string($0.id)] })])
        }
        group.post { request, context in
            let order = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                try DeviceOrder(&fields)
            }
            let device = try await studio.make(order)
            return Response.json(
                ["id": .string(device.id), "url": .string(studio.address(of: device))],
                status: .created
            )
        }
        group.get(":id") { _, context in
            Response.json(text: await (try device(context)).state())
        }
        group.delete(":id") { _, context in
            let id = try context.pathPart("id")
            guard await studio.roster.remove(id) else { throw missing(id) }
            return Response.noContent
        }
        group.get(":id/tree") { request, context in
            let selector = request.uri.queryParameters["selector"].map(String.init)
            let tree = await (try device(context)).tree(selector: selector)
            return Response.json(text: selector == nil ? tree : "{\"matches\":\(tree)}")
        }
        group.get(":id/screen") { _, context in
            Response.json(await (try device(context)).screen())
        }
        group.get(":id/console") { request, context in
            let lines = await (try device(context))
                .consoleLines(after: try request.number("after", default: 0))
            return Response.json(["lines": .array(lines.map(\.json))])
        }
        group.get(":id/network") { request, context in
            let entries = try device(context).network.entries(after: try request.number("after", default: 0))
            return Response.json(["entries": .array(entries.map(\.json))])
        }
        group.post(":id/background") { _, context in
            await (try device(context)).enterBackground()
            return Response.noContent
        }
        group.post(":id/foreground") { _, context in
            await (try device(context)).enterForeground()
            return Response.noContent
        }
        addDials(to: group)
        addHostEvents(to: group)
        addEvents(to: group)
        addDialogs(to: group)
        addStorage(to: group)
        addPermissions(to: group)
    }

    func device(_ context: QuaverContext) throws -> Device {
        let id = try context.pathPart("id")
        guard let device = studio.roster[id] else { throw missing(id) }
        return device
    }

    private func missing(_ id: String) -> ControlError {
        .notFound("device", id, hint: "POST /_quaver/v1/devices makes one")
    }
}
