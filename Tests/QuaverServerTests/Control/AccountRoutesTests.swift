import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct AccountRoutesTests {
    private static let path = "/_quaver/v1/people/amy/account?app_id=tt1&host_app=douyin&device=d"
    private static let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)

    @Test func `an account shows what the person agreed to and got`() async throws {
        try await ServerBench.with { bench async throws in
            let empty = try await bench.send(.get, Self.path)
            #expect(
                empty.text == #"{"subscriptions":{"on":true,"templates":[]},"permissions":[],"messages":[]}"#
            )
            _ = try bench.platform.templates(of: "tt1").create(Template(id: "ONE", title: "每晚回顾")).get()
            let yes = #"{"app_id":"tt1","template_ids":["ONE"]}"#
            _ = try await bench.send(.post, "/_quaver/v1/people/amy/subscribe", yes)
            let holder = PermissionHolder(account: Self.account, device: "d")
            try bench.platform.set(.allowed, for: .userLocation, of: holder)

            let filled = try await bench.send(.get, Self.path)
            #expect(
                filled.text == """
                    {"subscriptions":{"on":true,"templates":[{"template_id":"ONE","title":"每晚回顾",\
                    "kind":"one_time","choice":"accept","quota":1,"always":false,"on":true}]},\
                    "permissions":[{"scope":"scope.userLocation","allowed":true}],"messages":[]}
                    """
            )
            let clear = Self.path.replacing("account", with: "permissions")
            #expect(try await bench.send(.delete, clear).status == 204)
            #expect(try bench.platform.permissions(of: holder) == [])
        }
    }

    @Test(arguments: [
        ("people/bob/account?app_id=tt1", 404, "person_not_found"),
        ("people/amy/account", 400, "invalid_request"),
        ("people/amy/account?app_id=tt9", 404, "app_not_found"),
        ("people/amy/account?app_id=tt1&host_app=other", 400, "invalid_request"),
    ])
    func `who or what is not there is told`(path: String, status: Int, code: String) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.get, "/_quaver/v1/\(path)")
            #expect(answer.status == status)
            #expect(answer.text.hasPrefix(#"{"error":{"code":"\#(code)""#))
        }
    }
}
