import HTTPTypes
import Hummingbird
import OpenPlatform

/// The five ways to work with a directory of the platform: list, make, read, change, remove.
struct DirectoryRoutes<Entry: Sendable>: Sendable {
    /// What an entry is called in messages, in the singular.
    let noun: String

    /// The path below the control API's prefix, and the name of the list.
    let plural: String

    let list: @Sendable () throws -> [Entry]
    let find: @Sendable (String) throws -> Entry?
    let create: @Sendable (Entry) throws -> Result<Entry, DirectoryRefusal>
    let update: @Sendable (String, JSONValue) throws -> Result<Entry, DirectoryRefusal>
    let delete: @Sendable (String) throws -> Result<Void, DirectoryRefusal>
    let read: @Sendable (JSONValue) throws(DocumentFault) -> Entry
    let write: @Sendable (Entry) -> JSONValue

    func add(to router: RouterGroup<QuaverContext>) {
        let group = router.group(RouterPath(plural))
        group.get { _, _ in
            Response.json([plural: .array(try list().map(write))])
        }
        group.post { request, context in
            let json = try await request.json(context)
            let entry = try decode(json)
            return Response.json(write(try settled(create(entry))), status: .created)
        }
        group.get(":id") { _, context in
            let id = try context.pathPart("id")
            guard let entry = try find(id) else { throw missing(id) }
            return Response.json(write(entry))
        }
        group.patch(":id") { request, context in
            let id = try context.pathPart("id")
            let patch = try await request.json(context)
            return Response.json(write(try settled(update(id, patch))))
        }
        group.delete(":id") { _, context in
            try settled(delete(try context.pathPart("id")))
            return Response.noContent
        }
    }

    private func missing(_ id: String) -> ControlError {
        .notFound(noun, id, hint: "GET /_quaver/v1/\(plural) lists those there are")
    }

    private func decode(_ json: JSONValue) throws(ControlError) -> Entry {
        do throws(DocumentFault) {
            return try read(json)
        } catch {
            throw ControlError(error)
        }
    }

    private func settled<Value>(_ result: Result<Value, DirectoryRefusal>) throws(ControlError) -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal): throw ControlError(refusal, of: noun)
        }
    }
}

extension DirectoryRoutes<App> {
    /// `/_quaver/v1/apps`.
    static func apps(of platform: OpenPlatform) -> Self {
        DirectoryRoutes(
            noun: "app",
            plural: "apps",
            list: { try platform.apps.list() },
            find: { try platform.apps.find($0) },
            create: { try platform.apps.create($0) },
            update: { try platform.apps.update($0, patch: $1) },
            delete: { try platform.apps.delete($0) },
            read: { json throws(DocumentFault) in try App(json: json) },
            write: { $0.json }
        )
    }
}

extension DirectoryRoutes<Person> {
    /// `/_quaver/v1/people`.
    static func people(of platform: OpenPlatform) -> Self {
        DirectoryRoutes(
            noun: "person",
            plural: "people",
            list: { try platform.people.list() },
            find: { try platform.people.find($0) },
            create: { try platform.people.create($0) },
            update: { try platform.people.update($0, patch: $1) },
            delete: { try platform.people.delete($0) },
            read: { json throws(DocumentFault) in try Person(json: json) },
            write: { $0.json }
        )
    }
}
