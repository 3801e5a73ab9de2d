import HTTPTypes
import Hummingbird
import MiniAppRuntime
import OpenPlatform

extension DeviceRoutes {
    /// `/devices/ID/storage`: what the app keeps on the phone for the account that holds it.
    func addStorage(to group: RouterGroup<QuaverContext>) {
        group.get(":id/storage") { _, context in
            let (storage, owner) = try await storage(context)
            let items = try storage.items(of: owner)
            return Response.json([
                "items": .array(items.map(\.json)), "bytes": .integer(items.reduce(0) { $0 + $1.bytes }),
                "limit": .integer(storage.limits.total),
            ])
        }
        group.get(":id/storage/:key") { _, context in
            let (storage, owner) = try await storage(context)
            let key = try context.pathPart("key")
            guard let item = try storage.items(of: owner).first(where: { $0.key == key }) else {
                throw ControlError.notFound("key", key, hint: "GET …/storage lists those there are")
            }
            return Response.json(item.json)
        }
        group.put(":id/storage/:key") { request, context in
            let (storage, owner) = try await storage(context)
            let key = try context.pathPart("key")
            let value = try readDocument(try await request.json(context)) { fields throws(DocumentFault) in
                guard let value = fields.value("value") else { throw .missing(path: "value") }
                return value
            }
            switch try storage.set(key, to: value.text, of: owner) {
            case .success: return Response.noContent
            case .failure(let refusal): throw ControlError(refusal)
            }
        }
        group.delete(":id/storage/:key") { _, context in
            let (storage, owner) = try await storage(context)
            try storage.remove(try context.pathPart("key"), of: owner)
            return Response.noContent
        }
        group.delete(":id/storage") { _, context in
            let (storage, owner) = try await storage(context)
            try storage.clear(owner)
            return Response.noContent
        }
    }

    private func storage(_ context: QuaverContext) async throws -> (LocalStorage, StorageOwner) {
        let device = try device(context)
        return (studio.surroundings.platform.localStorage, await device.storageOwner)
    }
}

extension StoredItem {
    fileprivate var json: JSONValue {
        let value = (try? JSONValue.parse(text, maximumDepth: 512)) ?? .string(text)
        return ["key": .string(key), "value": value, "bytes": .integer(bytes)]
    }
}

extension ControlError {
    fileprivate init(_ refusal: StorageRefusal) {
        switch refusal {
        case .itemTooLarge: self.init(status: .conflict, code: "value_too_large", explaining: refusal)
        case .full: self.init(status: .conflict, code: "storage_full", explaining: refusal)
        }
    }
}
