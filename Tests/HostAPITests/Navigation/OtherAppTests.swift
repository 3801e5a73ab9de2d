import OpenPlatform
import Testing

@testable import HostAPI

struct OtherAppTests {
    @Test func `the person is asked before another app is opened`() async throws {
        let world = try World()
        world.screen.arrange { state in
            state.conditions.otherApps = ["tt2"]
            state.answers = [Answer(.accept)]
        }

        #expect(
            await world.call("navigateToMiniProgram", ["appId": "tt2"]) == [
                "errMsg": "navigateToMiniProgram:ok"
            ]
        )
        #expect(
            world.screen.seen.dialogs == [
                .modal(ModalBox(question: "即将打开「tt2」小程序", confirm: "允许", cancel: "取消"))
            ]
        )
        #expect(world.screen.seen.hasExited)
    }

    @Test func `an app that another one opened leads back to it`() async throws {
        let world = try World()
        world.screen.arrange { $0.conditions.launch.referrer = Referrer(appID: "tt2") }

        #expect(
            await world.call("navigateBackMiniProgram") == ["errMsg": "navigateBackMiniProgram:ok"]
        )
        #expect(world.screen.seen.hasExited)
    }
}
