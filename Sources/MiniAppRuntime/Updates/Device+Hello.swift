import FoundationEssentials
import HostAPI
import MiniApp
import OpenPlatform

extension Device {
    /// What a browser needs to draw the phone and its dials.
    var hello: DeviceUpdate {
        let model = options.model
        let person = try? surroundings.platform.people.find(options.personID)
        return DeviceUpdate(
            "hello",
            [
                "device": [
                    "id": .string(id), "host_app": .string(options.hostApp.rawValue),
                    "base_library": .string(options.baseLibrary.description),
                    "in_background": .bool(app?.backgroundSince != nil),
                    "network": .string(options.network.rawValue), "sandbox": .bool(options.isSandbox),
                    "model": [
                        "name": .string(model.name), "width": .number(model.width),
                        "height": .number(model.height), "pixel_ratio": .number(model.pixelRatio),
                        "status_bar": .number(model.statusBarHeight),
                        "safe_bottom": .number(model.safeBottom), "platform": .string(model.platform),
                    ],
                ],
                "app": [
                    "id": .string(options.appID), "name": .string(bundle.name),
                    "path": .string(bundle.root.path),
                ],
                "person": [
                    "id": .string(options.personID),
                    "nickname": .string(person?.nickname ?? options.personID),
                    "location": person?.location?.json ?? .null,
                ],
                "clock": Self.json(of: surroundings.platform.clock.reading()),
                "version": .string(Release.version),
                "choices": choices,
                "defaults": [
                    "host_app": .string(first.hostApp.rawValue), "model": .string(first.model.name),
                    "base_library": .string(first.baseLibrary.description),
                    "person": .string(first.personID), "network": .string(first.network.rawValue),
                    "place": first.place.map(JSONValue.string) ?? .null, "sandbox": .bool(first.isSandbox),
                ],
            ]
        )
    }

    static func json(of reading: ClockReading) -> JSONValue {
        [
            "now": .number(reading.now.seconds), "frozen": .bool(reading.frozen),
            "rate": .number(reading.rate),
            "utc_offset": .integer(TimeZone.current.secondsFromGMT() / 60),
        ]
    }

    private var choices: JSONValue {
        let people = (try? surroundings.platform.people.list()) ?? []
        return [
            "host_apps": .array(
                HostApp.allCases.map { ["id": .string($0.rawValue), "name": JSONValue(encoding: $0.title)] }
            ),
            "base_libraries": .array(BaseLibraries.offered.map { .string($0.description) }),
            "models": .array(PhoneModel.all.map { ["name": .string($0.name)] }),
            "people": .array(
                people.map { ["id": .string($0.id), "nickname": .string($0.nickname)] }
            ),
            "networks": .array(NetworkType.allCases.map { .string($0.rawValue) }),
            "places": .array(Place.all.map(Self.json)),
        ]
    }

    private static func json(of place: Place) -> JSONValue {
        [
            "id": .string(place.id), "name": JSONValue(encoding: place.name),
            "latitude": .number(place.coordinates.latitude),
            "longitude": .number(place.coordinates.longitude),
        ]
    }

    /// The page stack with all that is drawn around the pages.
    var stackUpdate: DeviceUpdate {
        let manifest = bundle.reading.manifest
        let pages: [JSONValue] = (app?.stack ?? [])
            .map { page in
                [
                    "id": .integer(page.id), "route": .string(page.route), "query": page.query,
                    "config": JSONValue(encoding: bundle.window(of: page.route)),
                ]
            }
        return DeviceUpdate(
            "stack",
            [
                "pages": .array(pages),
                "entry": .string(manifest?.entryPagePath ?? ""),
                "tab_bar": tabBar.map(JSONValue.object) ?? .null,
            ]
        )
    }
}
