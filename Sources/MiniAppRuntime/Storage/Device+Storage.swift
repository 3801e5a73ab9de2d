package import OpenPlatform

extension Device {
    /// Whose data the app keeps on this phone.
    package var storageOwner: StorageOwner {
        StorageOwner(
            account: AccountKey(appID: options.appID, person: options.personID, hostApp: options.hostApp),
            device: id
        )
    }

    /// All that the app keeps on this phone.
    var storageUpdate: DeviceUpdate {
        let storage = surroundings.platform.localStorage
        let items = (try? storage.items(of: storageOwner)) ?? []
        return DeviceUpdate(
            "storage",
            [
                "items": .array(items.map(Self.json)), "limit": .integer(storage.limits.total),
            ]
        )
    }

    /// Tells browsers what the app, or somebody else, changes in its data.
    func relayStorage() async {
        for await change in surroundings.platform.localStorage.changes() {
            guard broadcast.isHeard, change.owner == storageOwner else { continue }
            switch change.event {
            case .kept(let item): broadcast.send(DeviceUpdate("storage", ["item": Self.json(of: item)]))
            case .removed(let key): broadcast.send(DeviceUpdate("storage", ["removed": .string(key)]))
            case .cleared: broadcast.send(storageUpdate)
            }
        }
    }

    /// Key and value, the value's text cut as a body of the network log is.
    private static func json(of item: StoredItem) -> JSONValue {
        let body = NetworkBody(item.text.utf8)
        return [
            "key": .string(item.key), "bytes": .integer(item.bytes), "text": .string(body.text ?? ""),
            "cut": .bool(body.isCut),
        ]
    }
}
