import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    /// Location, addresses and the phone itself.
    static let location =
        [
            ErrorCase("getLocation", [:], "auth deny", arrange: refuseScope),
            ErrorCase("getLocation", [:], "privacy permission is not authorized", ["errNo": 10201]) { world in
                declare(in: world) { $0.usesPrivacyCheck = true }
                world.screen.arrange { $0.answers = [Answer(.reject)] }
            },
            // Only a fault reaches it: an app's privacy agreement speaks of everything here.
            ErrorCase(
                "getLocation",
                [:],
                "api scope is not declared in the privacy agreement",
                ["errNo": 10202]
            ) { try strike("getLocation", 10202, in: $0) },
            ErrorCase("getLocation", ["type": "wgs84"], "type is invalid", ["errNo": 20000]) { world in
                try world.bring(to: Place.shanghai)
            },
            ErrorCase("getLocation", [:], "location is unavailable") { world in
                try world.bring(to: nil)
            },
            ErrorCase("chooseAddress", [:], "auth deny", arrange: refuseScope),
        ] + addresses + vibration

    private static let addresses = [Answer(.dismiss), Answer(.reject), Answer(.accept)]
        .map { answer in
            ErrorCase("chooseAddress", [:], "cancel", ["errorCode": 103995, "errorType": "U"]) { world in
                try world.bring(to: .shanghai)
                world.screen.arrange { $0.answers = [answer] }
            }
        }

    private static let vibration = [("vibrateShort", 119500), ("vibrateLong", 119600)]
        .flatMap { name, number in
            [
                ErrorCase(
                    name,
                    [:],
                    "vibrator disable",
                    ["errorCode": .integer(number + 1), "errorType": "U"]
                ) { world in world.screen.arrange { $0.conditions.vibrates = false } },
                // Only a fault reaches it: every app may shake phones here.
                ErrorCase(
                    name,
                    [:],
                    "platform auth deny",
                    ["errorCode": .integer(number + 83), "errorType": "D"]
                ) { try strike(name, number + 83, in: $0) },
            ]
        }

    @Sendable private static func refuseScope(_ world: inout World) {
        declare(in: world)
        world.screen.arrange { $0.answers = [Answer(.reject)] }
    }

    private static func declare(in world: World, _ more: (inout DeclaredNeeds) -> Void = { _ in }) {
        world.screen.arrange { state in
            state.conditions.needs.privateInfos = ["scope.userLocation", "scope.address"]
            more(&state.conditions.needs)
        }
    }

    private static func strike(_ name: String, _ code: Int, in world: World) throws {
        _ = try world.platform.faults.add(Fault("tt.\(name)", .error(code))).get()
    }
}
