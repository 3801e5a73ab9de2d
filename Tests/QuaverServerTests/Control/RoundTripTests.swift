import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct RoundTripTests {
    private static let state = """
        {"clock":{"now":1767225600,"frozen":true,"rate":2},
         "apps":[{"app_id":"tt1","secret":"s","name":"笔记","host_apps":["douyin","toutiao"],
                  "templates":[{"template_id":"MSG-1","title":"下单成功通知","kind":"one_time","keywords":["订单号"]}]}],
         "people":[{"id":"amy","nickname":"小满","phone":{"country_code":"86","number":"13800000000"},
                    "signed_in":{"douyin":true},"conduct":"agree"}],
         "faults":[{"id":"f","operation":"token","after":1,"times":2,"probability":0.5,"seed":7,
                    "effect":{"error":40017}}]}
        """

    /// The address of every question that the state answers.
    private static func questions(to bench: ServerBench) -> [String] {
        let names = ["apps": "tt1", "people": "amy", "templates": "MSG-1", "faults": "f"]
        return bench.routes.compactMap { route in
            guard route.method == .get, route.path.hasPrefix("/_quaver/v1") else { return nil }
            var parts: [String] = []
            for part in route.path.split(separator: "/").map(String.init) {
                guard part.hasPrefix("{") || part == "**" else {
                    parts.append(part)
                    continue
                }
                guard let name = parts.last.flatMap({ names[$0] }) else { return nil }
                parts.append(name)
            }
            return parts.contains("trace") ? nil : "/\(parts.joined(separator: "/"))?app_id=tt1"
        }
    }

    @Test func `a state that is exported, emptied and imported answers every question as before`()
        async throws
    {
        try await ServerBench.with { bench async throws in
            #expect(try await bench.send(.put, "/_quaver/v1/state", Self.state).status == 204)
            _ = try await bench.send(.post, "/api/apps/v2/token", #"{"appid":"tt1"}"#)
            let questions = Self.questions(to: bench)
            for known in [
                "state", "clock", "apps", "apps/tt1", "people/amy", "faults", "apps/tt1/templates/MSG-1",
            ] {
                #expect(questions.contains("/_quaver/v1/\(known)?app_id=tt1"), "\(questions)")
            }
            let openID = try bench.session().openID
            var before: [String: String] = [:]
            for question in questions { before[question] = try await bench.send(.get, question).text }
            let exported = try await bench.send(.get, "/_quaver/v1/state").text

            #expect(try await bench.send(.put, "/_quaver/v1/state", "{}").status == 204)
            #expect(try await bench.send(.get, "/_quaver/v1/people").text == #"{"people":[]}"#)
            #expect(try await bench.send(.put, "/_quaver/v1/state", exported).status == 204)

            for question in questions {
                #expect(try await bench.send(.get, question).text == before[question], "\(question)")
            }
            #expect(try bench.session().openID == openID)
        }
    }

    @Test func `snapshots are kept, listed, brought back and forgotten`() async throws {
        try await ServerBench.with { bench async throws in
            let path = "/_quaver/v1/snapshots"
            let openID = try bench.session().openID
            #expect(try await bench.send(.put, "\(path)/start").status == 204)
            #expect(
                try await bench.send(.get, path).text
                    == #"{"snapshots":[{"name":"start","at":1767225600}]}"#
            )
            #expect(try await bench.send(.put, "/_quaver/v1/state", "{}").status == 204)
            #expect(try await bench.send(.post, "\(path)/start/restore").status == 204)
            #expect(try await bench.send(.get, "/_quaver/v1/apps/tt1").status == 200)
            #expect(try bench.session().openID == openID)
            #expect(try await bench.send(.delete, "\(path)/start").status == 204)
            for method in [HTTPRequest.Method.delete, .post] {
                let gone = try await bench.send(method, "\(path)/start" + (method == .post ? "/restore" : ""))
                #expect(gone.status == 404 && gone.text.contains("snapshot_not_found"))
            }
            let bad = try await bench.send(.put, "\(path)/a%20b")
            #expect(bad.status == 400 && bad.text.contains("letters, digits"))
        }
    }
}
