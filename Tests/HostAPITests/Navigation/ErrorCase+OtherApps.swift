import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    /// Rows of the ways to other apps, and of moves that only a fault reaches.
    static let otherApps = [
        ErrorCase(
            "navigateToMiniProgram",
            ["appId": "tt2"],
            "appId tt2 is not in navigateToMiniProgramAppIdList",
            ["errNo": 21102]
        ),
        ErrorCase("navigateBack", [:], "Full screen player exists", ["errNo": 21200]) {
            _ = try $0.platform.faults.add(Fault("tt.navigateBack", .error(21_200))).get()
        },
        ErrorCase(
            "redirectTo",
            ["url": "ext://a/b"],
            "The plugin page not found",
            ["errorCode": 102004, "errorType": "D"]
        ) { _ = try $0.platform.faults.add(Fault("tt.redirectTo", .error(102_004))).get() },
        ErrorCase("navigateToMiniProgram", ["appId": "tt2"], "cancel", ["errNo": 10502]) { world in
            world.screen.arrange { state in
                state.conditions.otherApps = ["tt2"]
                state.answers = [Answer(.reject)]
            }
        },
        ErrorCase("navigateToMiniProgram", ["appId": "tt2"], "must be invoked by user tap gesture") {
            $0.origin.gesture = nil
        },
        ErrorCase(
            "navigateBackMiniProgram",
            [:],
            "not open by NavigateToMiniProgram",
            ["errorCode": 113401, "errorType": "D"]
        ),
        ErrorCase(
            "navigateBackMiniProgram",
            [:],
            "platform auth deny",
            ["errorCode": 113483, "errorType": "D"]
        ) { _ = try $0.platform.faults.add(Fault("tt.navigateBackMiniProgram", .error(113_483))).get() },
    ]
}
