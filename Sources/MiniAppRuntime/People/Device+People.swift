import OpenPlatform

extension Device {
    /// Tells browsers who there is, whenever somebody comes, changes or goes.
    func relayPeople() async {
        for await _ in surroundings.platform.people.changes() where broadcast.isHeard {
            let people = (try? surroundings.platform.people.list()) ?? []
            broadcast.send(
                DeviceUpdate(
                    "people",
                    [
                        "people": .array(
                            people.map { ["id": .string($0.id), "nickname": .string($0.nickname)] }
                        )
                    ]
                )
            )
        }
    }

    /// Tells browsers of the messages that this app's server sends to anybody.
    func relayMail() async {
        for await mail in surroundings.platform.arrivals() {
            guard broadcast.isHeard, mail.account.appID == options.appID else { continue }
            broadcast.send(
                DeviceUpdate(
                    "message",
                    [
                        "person": .string(mail.account.person),
                        "host_app": .string(mail.account.hostApp.rawValue),
                        "message": mail.message.json,
                    ]
                )
            )
        }
    }
}
