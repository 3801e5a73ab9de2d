import OpenPlatform
import Testing

struct NeighbourhoodTests {
    @Test func `places have ids and names of their own, and each lies in a district of its city`() {
        #expect(Set(Place.all.map(\.id)).count == Place.all.count)
        for place in Place.all {
            let city = District.nearest(to: place.coordinates)?.city
            #expect(city == "\(place.name.zh)市", "\(place.id)")
            #expect(Place.named(place.id) == place)
            #expect(Place.at(place.coordinates) == place)
        }
        #expect(Place.named("atlantis") == nil)
        #expect(Place.at(nil) == nil)
    }

    @Test func `people who are made up are at the first place`() throws {
        #expect(Place.all.first == .beijing)
    }

    @Test(arguments: Place.all)
    func `what is near stays the same, is really that far, and lies on streets of the district`(place: Place)
    {
        let spots = Neighbourhood(around: place.coordinates).spots
        let district = District.nearest(to: place.coordinates)

        #expect(spots == Neighbourhood(around: place.coordinates).spots)
        #expect(spots.count == 6)
        #expect(spots.map(\.distance) == spots.map(\.distance).sorted())
        for spot in spots {
            let distance = spot.coordinates.distance(to: place.coordinates)
            #expect(abs(distance - Double(spot.distance)) < 1, "\(spot.name)")
            #expect(district?.streets.contains { spot.address.contains($0) } == true, "\(spot.address)")
        }
    }

    @Test func `another spot has another neighbourhood, and the open sea none`() {
        let here = Neighbourhood(around: Place.shanghai.coordinates)
        let there = Neighbourhood(around: Person.Coordinates(latitude: 31.24, longitude: 121.4737))

        #expect(here != there)
        #expect(Neighbourhood(around: Person.Coordinates(latitude: 0, longitude: 0)).spots.isEmpty)
        #expect(District.nearest(to: Person.Coordinates(latitude: 29.65, longitude: 91.13)) == nil)
    }

    @Test func `a municipality is named once`() {
        #expect(District.nearest(to: Place.shanghai.coordinates)?.address == "上海市黄浦区")
        #expect(District.nearest(to: Place.xian.coordinates)?.address == "陕西省西安市未央区")
    }
}
