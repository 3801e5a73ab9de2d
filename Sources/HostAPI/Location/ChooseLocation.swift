import OpenPlatform

extension HostFunction {
    /// `tt.chooseLocation`: lets the person point at a place on a map.
    static let chooseLocation = HostFunction(
        "chooseLocation",
        .location,
        since: nil,
        guards: .userLocation,
        result: ["name", "address", "latitude", "longitude"],
        depth: .shape,
        source: "api/location/tt-choose-location",
        notes: "The members are inferred; the places near by are made up on real streets.",
        body: .waiting { call async throws(HostFailure) in
            let middle = try call.person.location ?? Place.beijing.coordinates
            let picker = PlacePicker(around: middle)
            let answer = await call.phone.present(.place(picker))
            guard answer.choice == .accept, let place = picker.place(chosenBy: answer.fields) else {
                throw HostFailure(.usual(.cancel))
            }
            return [
                "name": .string(place.name), "address": .string(place.address),
                "latitude": .number(place.latitude), "longitude": .number(place.longitude),
            ]
        }
    )

}

extension PlacePicker {
    /// The map around a spot, with what is made up near it.
    fileprivate init(around middle: Person.Coordinates) {
        latitude = middle.latitude
        longitude = middle.longitude
        places = Neighbourhood(around: middle).spots
            .map { spot in
                Place(
                    name: spot.name,
                    address: spot.address,
                    latitude: spot.coordinates.latitude,
                    longitude: spot.coordinates.longitude,
                    distance: Double(spot.distance)
                )
            }
    }

    /// The place that an answer names; without a word the nearest one.
    fileprivate func place(chosenBy fields: JSONValue) -> Place? {
        if let latitude = fields["latitude"]?.double, let longitude = fields["longitude"]?.double {
            return Place(
                name: fields["name"]?.string ?? "",
                address: fields["address"]?.string ?? "",
                latitude: latitude,
                longitude: longitude,
                distance: 0
            )
        }
        let index = fields["index"]?.int ?? 0
        return places.indices.contains(index) ? places[index] : nil
    }
}
