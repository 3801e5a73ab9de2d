import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct DeliveryRoutesTests {
    static let scenes = [
        Scene(method: .get, path: "/deliveries", status: 200, holds: [#"{"deliveries":[]}"#]),
        Scene(method: .get, path: "/deliveries?after=x", status: 400, holds: ["after must be"]),
        Scene(method: .post, path: "/deliveries/9/replay", status: 404, holds: ["delivery_not_found"]),
        Scene(method: .post, path: "/deliveries/x/replay", status: 404, holds: ["delivery_not_found"]),
        Scene(
            method: .post,
            path: "/apps/tt1/webhook/verify",
            status: 409,
            holds: ["no_address", "webhook_url", "PATCH /_quaver/v1/apps/ID"]
        ),
        Scene(method: .post, path: "/apps/tt1/message_push/verify", status: 409, holds: ["message_push.url"]),
        Scene(method: .post, path: "/apps/tt9/webhook/verify", status: 404, holds: ["app_not_found"]),
        Scene(
            method: .post,
            path: "/people/amy/messages",
            body: #"{"app_id":"tt1","text":"hi"}"#,
            status: 409,
            holds: ["no_address"]
        ),
        Scene(
            method: .post,
            path: "/people/bob/messages",
            body: #"{"app_id":"tt1","text":"hi"}"#,
            status: 404,
            holds: ["person_not_found"]
        ),
        Scene(
            method: .post,
            path: "/people/amy/messages",
            body: #"{"app_id":"tt1"}"#,
            status: 400,
            holds: ["text is missing"]
        ),
        Scene(
            method: .post,
            path: "/people/amy/messages",
            body: #"{"app_id":"tt1","text":"hi","to":"x"}"#,
            status: 400,
            holds: ["to is not a field here"]
        ),
        Scene(
            method: .patch,
            path: "/apps/tt1",
            body: #"{"message_push":{"url":"http://x","token":"abc","encoding_aes_key":"short"}}"#,
            status: 400,
            holds: ["message_push.encoding_aes_key must be 43"],
            lacks: ["short"]
        ),
    ]

    @Test(arguments: scenes)
    func `what can't be delivered is refused with what to do`(scene: Scene) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(scene.method, "/_quaver/v1\(scene.path)", scene.body)
            #expect(answer.status == scene.status, "\(answer.text)")
            for text in scene.holds { #expect(answer.text.contains(text), "\(answer.text)") }
            for text in scene.lacks { #expect(!answer.text.contains(text), "\(answer.text)") }
        }
    }

    @Test func `the log shows what an app was told, page by page, and no secret`() async throws {
        try await ServerBench.with { bench async throws in
            for app in [#"{"app_id":"tt2","secret":"s2"}"#, #"{"app_id":"tt3","secret":"s3"}"#] {
                _ = try await bench.send(.post, "/_quaver/v1/apps", app)
            }
            for app in ["tt1", "tt2"] {
                let patch = #"{"webhook_url":"http://127.0.0.1:9/","webhook_token":"hook-token"}"#
                _ = try await bench.send(.patch, "/_quaver/v1/apps/\(app)", patch)
                for text in ["one", "two"] {
                    let body = #"{"app_id":"\#(app)","text":"\#(text)"}"#
                    #expect(
                        try await bench.send(.post, "/_quaver/v1/people/amy/messages", body).status == 202
                    )
                }
            }

            let all = try await bench.send(.get, "/_quaver/v1/deliveries").text
            #expect(!all.contains("hook-token"))
            let list = try JSONValue.parse(Array(all.utf8))["deliveries"]?.array ?? []
            #expect(list.map { $0["id"]?.int } == [1, 2, 3, 4])
            #expect(list[0]["state"] == "waiting" && list[0]["next_at"] == 1_767_225_600)
            #expect(list[0]["kind"] == "message_push" && list[0]["person"] == "amy")
            let later = try await bench.send(.get, "/_quaver/v1/deliveries?app_id=tt2&after=3").text
            #expect(later.contains("two") && !later.contains("one"))
            let waiting = try await bench.send(.post, "/_quaver/v1/deliveries/1/replay")
            #expect(waiting.status == 409 && waiting.text.contains("delivery_not_over"))
        }
    }
}
