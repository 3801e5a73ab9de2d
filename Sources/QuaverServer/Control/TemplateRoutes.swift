import Hummingbird
import OpenPlatform

/// `/_quaver/v1/apps/ID/templates`: the templates of one app.
struct TemplateRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        let group = router.group("apps/:id/templates")
        group.get { _, context in
            Response.json(["templates": .array(try templates(context).list().map(\.json))])
        }
        group.post { request, context in
            let templates = try templates(context)
            let template = try Self.read(try await request.json(context))
            return Response.json(try Self.settled(templates.create(template)).json, status: .created)
        }
        group.get(":template") { _, context in
            let id = try context.pathPart("template")
            guard let template = try templates(context).find(id) else {
                throw ControlError(DirectoryRefusal.unknown(id: id), of: "template")
            }
            return Response.json(template.json)
        }
        group.patch(":template") { request, context in
            let id = try context.pathPart("template")
            let templates = try templates(context)
            let patch = try await request.json(context)
            return Response.json(try Self.settled(templates.update(id, patch: patch)).json)
        }
        group.delete(":template") { _, context in
            let id = try context.pathPart("template")
            try Self.settled(try templates(context).delete(id))
            return Response.noContent
        }
    }

    private func templates(_ context: QuaverContext) throws -> TemplateDirectory {
        let appID = try context.pathPart("id")
        guard try platform.apps.find(appID) != nil else {
            throw ControlError.notFound("app", appID, hint: "POST /_quaver/v1/apps makes one")
        }
        return platform.templates(of: appID)
    }

    private static func read(_ json: JSONValue) throws(ControlError) -> Template {
        do throws(DocumentFault) {
            return try Template(json: json)
        } catch {
            throw ControlError(error)
        }
    }

    private static func settled<Value>(
        _ result: Result<Value, DirectoryRefusal>
    ) throws(ControlError) -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal): throw ControlError(refusal, of: "template")
        }
    }
}
