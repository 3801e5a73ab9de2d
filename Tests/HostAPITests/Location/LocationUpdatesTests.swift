import OpenPlatform
import Testing

@testable import HostAPI

struct LocationUpdatesTests {
    @Test func `updates begin with where the person is, and end when they are stopped`() async throws {
        let world = try World()
        try world.bring(to: .shanghai)
        #expect(await world.call("startLocationUpdate") == ["errMsg": "startLocationUpdate:ok"])

        #expect(world.screen.locator.isFollowing)
        #expect(world.screen.seen.events == [.locationChange(to: Place.shanghai.coordinates)])
        #expect(world.screen.seen.events.first?.argument?["latitude"] == 31.2304)

        #expect(await world.call("stopLocationUpdate") == ["errMsg": "stopLocationUpdate:ok"])
        #expect(!world.screen.locator.isFollowing)
    }

    @Test func `a person whom nobody can find is an error`() async throws {
        let world = try World()
        try world.bring(to: nil)

        #expect(
            await world.call("startLocationUpdate")["errMsg"]
                == "startLocationUpdate:fail location is unavailable"
        )
        #expect(!world.screen.locator.isFollowing)
        #expect(HostEvent.locationChange(to: nil).name == "onLocationChangeError")
    }
}
