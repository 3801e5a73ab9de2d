import HostAPI
import OpenPlatform
import Testing

struct EnvironmentTests {
    @Test func `the environment names app, version and the folder of the person's files`() async throws {
        let value = await (try World()).call("getEnvInfoSync", [])

        #expect(
            value == [
                "microapp": ["mpVersion": "0.0.0", "envType": "development", "appId": "tt1"],
                "plugin": [:],
                "common": ["USER_DATA_PATH": "ttfile://user"],
            ]
        )
    }

    @Test func `launch options say where the app began, with the query as it was`() async throws {
        let world = try World()
        world.screen.arrange { state in
            state.conditions.launch = LaunchOptions(
                path: "pages/note/note",
                query: QueryItem.parse("id=1&q=%E5%A4%9C&flag"),
                scene: "021036",
                referrer: Referrer(appID: "tt9", extraData: ["from": "quaver"]),
                showFrom: 10
            )
        }

        #expect(
            await world.call("getLaunchOptionsSync", []) == [
                "path": "pages/note/note",
                "query": ["id": "1", "q": "%E5%A4%9C", "flag": ""],
                "scene": "021036",
                "referrerInfo": ["appId": "tt9", "extraData": ["from": "quaver"]],
                "showFrom": 10,
            ]
        )
    }

    @Test func `leaving closes the app`() async throws {
        let world = try World()
        await world.call("exitMiniProgram")

        #expect(world.screen.seen.hasExited)
    }
}
