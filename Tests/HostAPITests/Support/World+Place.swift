import OpenPlatform

@testable import HostAPI

extension World {
    /// Takes the person to a place, with an app that may ask where and has been told yes.
    func bring(to place: Place?) throws {
        try move(to: place?.coordinates)
        screen.arrange { state in
            state.conditions.needs.privateInfos = ["scope.userLocation", "scope.address"]
        }
        for scope in [Scope.userLocation, .address] {
            try platform.set(.allowed, for: scope, of: origin.holder)
        }
    }

    /// Takes the person to a spot, or makes nobody know where they are.
    func move(to spot: Person.Coordinates?) throws {
        _ = try platform.people.update("amy", patch: ["location": spot?.json ?? .null]).get()
    }
}
