import Hummingbird
import OpenPlatform

/// `/_quaver/v1/faults`: what goes wrong on purpose.
struct FaultRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        let group = router.group("faults")
        group.get { _, _ in
            Response.json(["faults": .array(try platform.faults.list().map(\.json))])
        }
        group.post { request, context in
            let fault = try Self.read(try await request.json(context))
            switch try platform.faults.add(fault) {
            case .success(let kept): return Response.json(kept.json, status: .created)
            case .failure(let refusal): throw ControlError(refusal, of: "fault")
            }
        }
        group.delete { _, _ in
            _ = try platform.faults.remove()
            return Response.noContent
        }
        group.delete(":id") { _, context in
            let id = try context.parameters.require("id")
            guard try platform.faults.remove(id) > 0 else {
                throw ControlError.notFound("fault", id, hint: "GET /_quaver/v1/faults lists those there are")
            }
            return Response.noContent
        }
    }

    private static func read(_ json: JSONValue) throws(ControlError) -> Fault {
        do throws(DocumentFault) {
            return try FaultOperation.checked(Fault(json: json))
        } catch {
            throw ControlError(error)
        }
    }
}
