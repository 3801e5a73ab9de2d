import OpenPlatform
import Storage

@testable import HostAPI

extension ErrorCase {
    /// At least one case a documented row of every function that is marked exact.
    static let table: [ErrorCase] =
        login + profile + storage + boxes + moves
        + subscribe + follow
        + consent
        + network
        + tabBar + interface + otherApps + basics
        + location
        + files

    private static let login = [
        ErrorCase("login", [:], "host login fail", ["errorCode": 113001, "errorType": "U"]) {
            try $0.signOut()
        },
        ErrorCase("login", [:], "app in background", ["errorCode": 113094, "errorType": "U"]) { world in
            world.origin.secondsInBackground = 0
        },
        ErrorCase("login", [:], "network unavailable") { world in
            world.screen.arrange { $0.conditions.network = .offline }
        },
        ErrorCase("checkSession", [:], "session is empty", ["errorCode": 113101, "errorType": "D"]),
        ErrorCase("checkSession", [:], "session is expired", ["errorCode": 113102, "errorType": "D"]) {
            world in
            let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
            _ = try world.platform.logIn(LoginRequest(account: account, device: "phone-1")).get()
            world.platform.clock.advance(by: 365 * 86_400)
        },
        ErrorCase(
            "checkSession",
            [:],
            "Internal error: get platformSessionExpiredTime fail",
            ["errorCode": 113191, "errorType": "F"]
        ) { try $0.database.close() },
        ErrorCase("request", ["url": "https://a.cn"], "network unavailable") { world in
            world.screen.arrange { $0.conditions.network = .offline }
        },
        ErrorCase("request", ["url": "https://a.cn"], "app in background") { world in
            world.origin.secondsInBackground = 5
        },
    ]

    private static let profile = [
        ErrorCase("getUserProfile", [:], "must be invoked by user tap gesture") { $0.origin.gesture = nil }
    ]

    private static let tooLong = JSONValue.string(String(repeating: "x", count: 1_048_577))

    private static let storage = [
        ErrorCase(
            "setStorage",
            ["key": 1],
            "params.key should be string, but got number",
            ["errorCode": 117799, "errorType": "D"]
        ),
        ErrorCase(
            "setStorage",
            ["key": ""],
            "params.key.length should be >= 1, but got 0",
            ["errorCode": 117799, "errorType": "D"]
        ),
        ErrorCase("getStorage", [:], "params.key should be string, but got undefined", ["errNo": 20000]),
        ErrorCase("removeStorage", [:], "params.key should be string, but got undefined", ["errNo": 20000]),
        ErrorCase("setStorageSync", [], "params.key should be string, but got undefined", ["errNo": 20000]),
        ErrorCase("getStorageSync", [nil], "params.key should be string, but got null", ["errNo": 20000]),
        ErrorCase("removeStorageSync", [1], "params.key should be string, but got number", ["errNo": 20000]),
        ErrorCase(
            "setStorage",
            ["key": "k", "data": tooLong],
            "exceed storage item max length",
            ["errNo": 21101]
        ),
        ErrorCase("setStorageSync", ["k", tooLong], "exceed storage item max length", ["errNo": 21101]),
        ErrorCase(
            "setStorage",
            ["key": "k"],
            "exceed storage max size 10Mb",
            ["errNo": 21102],
            arrange: fill
        ),
        ErrorCase("setStorageSync", ["k"], "exceed storage max size 10Mb", ["errNo": 21102], arrange: fill),
        ErrorCase("setStorage", ["key": "k"], "set storage fail", ["errNo": 21103]) {
            try $0.database.close()
        },
        ErrorCase("setStorageSync", ["k"], "set storage fail", ["errNo": 21103]) { try $0.database.close() },
    ]

    /// Ten values that leave less room than the key `k` needs.
    @Sendable private static func fill(_ world: inout World) throws {
        let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
        let owner = StorageOwner(account: account, device: "phone-1")
        for key in 0..<10 {
            let text = String(repeating: "x", count: 1_048_575)
            _ = try world.platform.localStorage.set("\(key)", to: text, of: owner).get()
        }
    }

    private static let boxes = [
        ErrorCase("showToast", ["title": ""], "title is invalid", ["errorCode": 104299, "errorType": "D"]),
        ErrorCase(
            "showToast",
            ["title": "a", "duration": "1"],
            "params.duration should be number, but got string",
            ["errorCode": 104299, "errorType": "D"]
        ),
        ErrorCase("showLoading", ["title": ""], "title is invalid", ["errorCode": 104299, "errorType": "D"]),
        ErrorCase(
            "showLoading",
            [:],
            "params.title should be string, but got undefined",
            ["errorCode": 146999, "errorType": "D"]
        ),
    ]

    private static let moves =
        ["navigateTo", "reLaunch", "switchTab"]
        .flatMap { name in
            [
                ErrorCase(name, [:], "params.url should be string, but got undefined", ["errNo": 20000]),
                ErrorCase(name, ["url": ""], "url is invalid", ["errNo": 20000]),
            ]
        }
        + ["navigateTo", "reLaunch", "switchTab", "redirectTo"]
        .flatMap { name in
            [
                move(name, .noPage, "top view is null", ["errNo": 21301]),
                move(name, .notFound, "url \"/pages/x/x\" is not in app.json", ["errNo": 21500]),
            ]
        }
        + [
            move("switchTab", .notTabPage, "url \"/pages/x/x\" is not a tab page", ["errNo": 21102]),
            move("navigateTo", .isTabPage, "can not navigate to a tabBar page", [:]),
            move("navigateTo", .stackFull, "webview count limit exceed", [:]),
            move("navigateBack", .atFirstPage, "cannot navigate back at first page", ["errNo": 21102]),
            move("navigateBack", .noPage, "top view is null", ["errNo": 21301]),
            ErrorCase(
                "navigateBack",
                ["delta": "1"],
                "params.delta should be number, but got string",
                ["errNo": 20000]
            ),
            ErrorCase(
                "redirectTo",
                [:],
                "params.url should be string, but got undefined",
                ["errNo": 20000, "errorCode": 102099, "errorType": "D"]
            ),
            ErrorCase(
                "redirectTo",
                ["url": ""],
                "url is invalid",
                ["errNo": 20000, "errorCode": 102099, "errorType": "D"]
            ),
        ]
}
