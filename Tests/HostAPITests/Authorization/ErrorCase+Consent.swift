import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    /// What functions say that use a thing of the person's, and `tt.authorize` with them.
    static let consent: [ErrorCase] =
        ["getClipboardData", "setClipboardData"]
        .map { name in
            ErrorCase(name, ["data": "a"], "auth deny") { world in
                world.screen.arrange { $0.answers = [Answer(.reject)] }
            }
        } + asking + privacy + openAuth

    private static let album: JSONValue = ["scope": "scope.album"]

    private static let asking = [
        ErrorCase("authorize", ["scope": "scope.userInfo"], "invalid session", spelling: "authroize"),
        ErrorCase("authorize", album, "auth deny") { world in
            world.screen.arrange { $0.answers = [Answer(.reject)] }
        },
        ErrorCase("authorize", album, "system auth deny") { world in
            world.screen.arrange { $0.answers = [Answer(.accept), Answer(.reject)] }
            world.settings.systemPermissions = .ask
        },
        ErrorCase(
            "authorize",
            ["scope": "scope.address"],
            "host login fail",
            ["errorCode": 113001, "errorType": "U"]
        ) {
            $0.screen.arrange { $0.conditions.needs.privateInfos = ["scope.address"] }
            try $0.signOut()
        },
        ErrorCase(
            "authorize",
            ["scope": "scope.userLocation"],
            "scope.userLocation is not declared in requiredPrivateInfos of app.json"
        ),
        ErrorCase("authorize", ["scope": "scope.phone"], "invalid scope scope.phone", ["errNo": "20000"]),
        ErrorCase("authorize", [:], "params.scope should be string, but got undefined", ["errNo": "20000"]),
    ]

    private static let privacy = [
        ErrorCase("authorize", album, "privacy permission is not authorized", ["errNo": "10201"]) { world in
            world.screen.arrange { $0.conditions.needs.usesPrivacyCheck = true }
        },
        ErrorCase(
            "authorize",
            album,
            "api scope is not declared in the privacy agreement",
            ["errNo": "10202"],
            arrange: declareNothing
        ),
        ErrorCase("requirePrivacyAuthorize", [:], "privacy permission is not authorized", ["errNo": 10201]) {
            world in
            world.screen.arrange { $0.conditions.needs.usesPrivacyCheck = true }
        },
    ]

    @Sendable private static func declareNothing(_ world: inout World) throws {
        world.screen.arrange { $0.conditions.needs.usesPrivacyCheck = true }
        _ = try world.platform.apps.update("tt1", patch: ["privacy": ["data_types": []]]).get()
    }

    private static let openAuth = [
        capabilities("feature is not supported in app", 10301) { $0.origin.hostApp = .toutiao },
        ErrorCase("showDouyinOpenAuth", [:], "scopes is empty", ["errNo": 20000]),
        ErrorCase("showDouyinOpenAuth", ["scopeList": []], "scopes is empty", ["errNo": 20000]),
        capabilities("login fail host login fail", 21100) { try $0.signOut() },
        faulty("request auth ticket fail f1", 21101),
        capabilities("request auth scope info fail network unavailable", 21102) { world in
            world.screen.arrange { $0.conditions.network = .offline }
        },
        capabilities("request auth scope info fail the platform knows no app tt9", 21102) {
            $0.origin.appID = "tt9"
        },
        faulty("request auth code fail f1", 21103),
        capabilities("no usage scope", 21104),
        capabilities("auth deny", nil) { world in
            _ = try world.platform.apps.update("tt1", patch: ["capabilities": ["video.list"]]).get()
        },
    ]

    private static func capabilities(
        _ detail: String,
        _ number: Int?,
        arrange: @escaping @Sendable (inout World) throws -> Void = { _ in }
    ) -> ErrorCase {
        var codes: JSONObject = [:]
        codes["errNo"] = number.map(JSONValue.integer)
        return ErrorCase(
            "showDouyinOpenAuth",
            ["scopeList": ["video.list"]],
            detail,
            codes,
            arrange: arrange
        )
    }

    /// A row that no rule of the platform reaches.
    private static func faulty(_ detail: String, _ number: Int) -> ErrorCase {
        capabilities(detail, number) { world in
            var fault = Fault("tt.showDouyinOpenAuth", .error(number))
            fault.id = "f1"
            _ = try world.platform.faults.add(fault).get()
        }
    }
}
