import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    static let tabBar =
        ["setTabBarBadge", "removeTabBarBadge", "showTabBarRedDot", "hideTabBarRedDot", "setTabBarItem"]
        .flatMap { name in
            [
                ErrorCase(name, ["index": 0, "text": "1"], "The current app does not contain a tabbar"),
                tab(name, ["index": 3, "text": "1"], "index is invalid"),
                tab(name, ["index": -1, "text": "1"], "index is invalid"),
                tab(name, ["index": 0.5, "text": "1"], "index is invalid"),
                tab(name, ["text": "1"], "params.index should be number, but got undefined"),
            ]
        }
        + [
            tab("setTabBarBadge", ["index": 0], "params.text should be string, but got undefined"),
            tab(
                "setTabBarItem",
                ["index": 0, "iconPath": "https://a.cn/a.png"],
                "params.iconPath is invalid"
            ),
            tab("setTabBarStyle", ["color": "#f37"], "params.color is invalid"),
            tab("setTabBarStyle", ["selectedColor": "red"], "params.selectedColor is invalid"),
            tab("setTabBarStyle", ["borderStyle": "grey"], "params.borderStyle is invalid"),
            ErrorCase("setTabBarStyle", [:], "The current app does not contain a tabbar"),
            ErrorCase("hideTabBar", [:], "The current app does not contain a tabbar"),
            ErrorCase(
                "showTabBar",
                [:],
                "The current app does not contain a tabbar",
                ["errorCode": 119001, "errorType": "D"]
            ),
            ErrorCase("showTabBar", [:], "internal error", ["errorCode": 119091, "errorType": "F"]) {
                _ = try $0.platform.faults.add(Fault("tt.showTabBar", .error(119_091))).get()
            },
        ]

    /// A call with a wrong argument in an app with three tabs.
    private static func tab(_ name: String, _ arguments: JSONValue, _ detail: String) -> ErrorCase {
        ErrorCase(name, arguments, detail, ["errNo": 20000]) { world in
            world.screen.arrange { $0.conditions.tabs = ["a", "b", "c"] }
        }
    }
}
