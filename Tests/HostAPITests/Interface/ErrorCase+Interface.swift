import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    /// Rows of bars, scrolling and pulling down.
    static let interface = [
        ErrorCase(
            "setNavigationBarTitle",
            [:],
            "params.title should be string, but got undefined",
            ["errNo": 20000]
        ),
        color(["frontColor": "red", "backgroundColor": "#123456"], "params.frontColor is invalid"),
        color(["frontColor": "#fff", "backgroundColor": "#123456"], "params.frontColor is invalid"),
        color(["frontColor": "#ffffff", "backgroundColor": "#123"], "params.backgroundColor is invalid"),
        color(["frontColor": "#ffffff"], "params.backgroundColor should be string, but got undefined"),
        ErrorCase("startPullDownRefresh", [:], "enablePullDownRefresh is not true"),
        scroll([:], "params.scrollTop should be number, but got undefined"),
        scroll(["scrollTop": "1"], "params.scrollTop should be number, but got string"),
        scroll(["selector": "#a"], "params.scrollTop should be number, but got undefined") {
            $0.origin.baseLibrary = "2.61.0"
        },
        ErrorCase("pageScrollTo", ["selector": "#a"], "can not find node by selector \"#a\"") { world in
            world.screen.arrange { $0.findsSelector = false }
        },
        ErrorCase(
            "hideKeyboard",
            [:],
            "Can't get focused input.",
            ["errorCode": 111701, "errorType": "F"]
        ),
        ErrorCase("showInteractionBar", [:], "feature is not supported in app", ["errNo": 10301]),
        ErrorCase(
            "enableAlertBeforeUnload",
            ["message": 1],
            "params.message should be string, but got number",
            ["errNo": 20000]
        ),
    ]

    private static func color(_ arguments: JSONValue, _ detail: String) -> ErrorCase {
        ErrorCase("setNavigationBarColor", arguments, detail, ["errNo": 20000])
    }

    private static func scroll(
        _ arguments: JSONValue,
        _ detail: String,
        arrange: @escaping @Sendable (inout World) throws -> Void = { _ in }
    ) -> ErrorCase {
        ErrorCase("pageScrollTo", arguments, detail, ["errNo": 20000], arrange: arrange)
    }
}
