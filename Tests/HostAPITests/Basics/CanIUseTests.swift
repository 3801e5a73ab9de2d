import HostAPI
import OpenPlatform
import Testing

struct CanIUseTests {
    @Test(
        arguments: [
            "login", "exitMiniProgram", "UpdateManager", "Stats.isDirectory",
            "getLaunchOptionsSync.return.path",
            "getSystemInfo.success.screenWidth", "getSystemInfo.success.safeArea.left",
            "getSystemInfo.success.errMsg",
            "showToast.object.title", "showToast.object.icon.fail", "request.object.method.GET",
            "request.success",
            "request.object.method.PATCH", "onAppShow.callback.path", "swiper", "text.selectable",
            "button.open-type.contact", "button.open-type.agreePrivacyAuthorization", "open-data",
            "Page.onLoad",
            "Component.methods", "RequestTask.abort", "requestSubscribeMessage",
        ]
    )
    func `what the base library has can be used`(schema: String) async throws {
        #expect(await (try World()).call("canIUse", [.string(schema)]) == true)
    }

    @Test(
        arguments: [
            "", ".", "login.", ".login", "login..object", "tt.login", "Login", "frobnicate", "login.fail",
            "login.complete", "login.success.nothing", "login.return", "login.object.success",
            "getSystemInfoSync.success",
            "getSystemInfoSync.object", "request.object.method.YELL", "request.object.timeout.60000",
            "request.object.method.GET.more", "onAppShow.success", "swiper.nothing", "Page.nothing",
            "UpdateManager.nothing", "showToast.object.title.length.more", "button.open-type.1", " login",
        ]
    )
    func `unknown and malformed schemas can't be used`(schema: String) async throws {
        #expect(await (try World()).call("canIUse", [.string(schema)]) == false)
    }

    @Test(
        arguments: [
            ("getUserProfile", "2.30.0"), ("getUserProfile.object.force", "2.54.0"),
            ("request.object.method.PATCH", "2.42.0"), ("showToast.object.icon.fail", "1.36.0"),
            ("navigateTo.object.query", "3.7.0"), ("getSystemInfo.success.deviceScore", "1.79.0"),
            ("getSystemInfo.success.deviceScore.cpu", "1.79.0"), ("aweme-user-card", "2.87.0"),
            ("aweme-user-card.aweme-id", "2.92.0"), ("Component.ref", "2.33.0"), ("component.ref", "2.33.0"),
            ("getPrivacySetting", "3.19.0"), ("UpdateManager", "1.9.0"),
        ] as [(String, Version)]
    )
    func `what came later can't be used before`(schema: String, since: Version) throws {
        let registry = HostRegistry.standard

        #expect(registry.canIUse(schema, since, on: .douyin))
        #expect(!registry.canIUse(schema, "1.8.9", on: .douyin))
        #expect(!registry.canIUse(schema, Self.before(since), on: .douyin))
    }

    @Test func `a function of another host app can't be used`() {
        let function = HostFunction(
            "only",
            .open,
            since: "1.0.0",
            hosts: .only([.toutiao]),
            source: "",
            body: .immediate { _ throws(HostFailure) in [:] }
        )
        let registry = HostRegistry([function])

        #expect(registry.canIUse("only", "2.0.0", on: .toutiao))
        #expect(!registry.canIUse("only", "2.0.0", on: .douyin))
    }

    @Test(arguments: [[], [nil], [5], [["a": 1]], ["a", "b"]] as [JSONValue])
    func `anything but a text can't be used, and nothing throws`(arguments: JSONValue) async throws {
        let answer = await (try World()).answer("canIUse", arguments)

        #expect(answer.isOK)
        #expect(answer.value == false)
    }

    /// The version just before one whose last number may be zero.
    private static func before(_ version: Version) -> Version {
        let numbers = version.description.split(separator: ".").compactMap { Int($0) }
        return Version("\(numbers[0]).\(numbers[1] - 1).999") ?? .zero
    }
}
