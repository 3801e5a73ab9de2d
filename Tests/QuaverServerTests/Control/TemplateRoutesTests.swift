import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct TemplateRoutesTests {
    private static let stored = """
        {"template_id":"MSG-1","title":"快递","kind":"one_time","keywords":["单号"],\
        "reminder_ways":["message_notice"],"state":"on","version_update":false}
        """
    private static let path = "/_quaver/v1/apps/tt1/templates"

    @Test func `a template is added, listed, read, changed and removed`() async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"template_id":"MSG-1","title":"快递","keywords":["单号"]}"#
            let added = try await bench.send(.post, Self.path, body)
            #expect(added.status == 201)
            #expect(added.text == Self.stored)
            #expect(try await bench.send(.get, Self.path).text == #"{"templates":[\#(Self.stored)]}"#)
            #expect(try await bench.send(.get, "\(Self.path)/MSG-1").text == Self.stored)

            let changed = try await bench.send(.patch, "\(Self.path)/MSG-1", #"{"state":"banned"}"#)
            #expect(changed.text == Self.stored.replacing(#""on""#, with: #""banned""#))
            #expect(try await bench.send(.delete, "\(Self.path)/MSG-1").status == 204)
            #expect(try await bench.send(.get, Self.path).text == #"{"templates":[]}"#)
        }
    }

    static let refusals = [
        Scene(method: .get, path: "/apps/tt9/templates", status: 404, holds: ["app_not_found", "tt9"]),
        Scene(
            method: .post,
            path: "/apps/tt9/templates",
            body: #"{"template_id":"M"}"#,
            status: 404,
            holds: ["app_not_found"]
        ),
        Scene(
            method: .get,
            path: "/apps/tt1/templates/MSG-9",
            status: 404,
            holds: ["template_not_found", "MSG-9"]
        ),
        Scene(
            method: .patch,
            path: "/apps/tt1/templates/MSG-9",
            body: "{}",
            status: 404,
            holds: ["template_not_found"]
        ),
        Scene(
            method: .delete,
            path: "/apps/tt1/templates/MSG-9",
            status: 404,
            holds: ["template_not_found"]
        ),
        Scene(
            method: .post,
            path: "/apps/tt1/templates",
            body: #"{"template_id":"MSG-1"}"#,
            status: 409,
            holds: ["template_exists"]
        ),
        Scene(
            method: .post,
            path: "/apps/tt1/templates",
            body: #"{"template_id":"MSG-2","kind":"daily"}"#,
            status: 400,
            holds: ["one_time, long_term"]
        ),
        Scene(
            method: .patch,
            path: "/apps/tt1/templates/MSG-1",
            body: #"{"template_id":"MSG-2"}"#,
            status: 400,
            holds: ["can't be changed"]
        ),
    ]

    @Test(arguments: refusals)
    func `a refused request says what to do`(scene: Scene) async throws {
        try await ServerBench.with { bench async throws in
            _ = try bench.platform.templates(of: "tt1").create(Template(id: "MSG-1")).get()
            let answer = try await bench.send(scene.method, "/_quaver/v1\(scene.path)", scene.body)
            #expect(answer.status == scene.status)
            for part in scene.holds { #expect(answer.text.contains(part)) }
        }
    }
}
