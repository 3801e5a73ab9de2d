import HostAPI
import OpenPlatform

extension Device {
    /// Where the person is who holds the phone.
    var location: Person.Coordinates? {
        (try? surroundings.platform.people.find(options.personID))?.location
    }

    /// Takes the person somewhere else, on all their phones.
    func move(to location: Person.Coordinates) {
        _ = try? surroundings.platform.people.update(options.personID, patch: ["location": location.json])
    }

    /// Notices when the person moves, whoever moved them.
    func relayMoves() async {
        for await person in surroundings.platform.people.changes() where person == options.personID {
            noticeMove()
        }
    }

    /// Tells browsers when the person is somewhere else than before, and the app if it follows them and is in front.
    func noticeMove() {
        let now = location
        guard now != lastLocation else { return }
        lastLocation = now
        broadcast.send(dialsUpdate)
        if face.locator.isFollowing, app?.backgroundSince == nil { emit(.locationChange(to: now)) }
    }
}
