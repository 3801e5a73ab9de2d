import HostAPI
import OpenPlatform
import Synchronization
import Testing

struct ArgumentTests {
    private static let parameters: [Parameter] = [
        .required("key", .string, minimumLength: 2),
        .optional("count", .number, default: 3),
        .optional("mask", .boolean, default: false, since: "2.47.0"),
        .optional("query", .object),
        .optional("list", .array),
        .optional("data", .any),
    ]

    /// Answers with the arguments that reach the body.
    private static func world(_ kind: HostFunction.Kind = .asynchronous) throws -> World {
        var world = try World(baseLibrary: "2.46.0")
        let echo = HostFunction(
            "echo",
            .other,
            since: "1.0.0",
            kind: kind,
            parameters: parameters,
            source: "",
            body: .immediate { call throws(HostFailure) in ["got": call.arguments] }
        )
        world.registry = HostRegistry([echo])
        return world
    }

    @Test(
        arguments: [
            ([:], "params.key should be string, but got undefined"),
            (nil, "params.key should be string, but got undefined"),
            ("text", "params.key should be string, but got undefined"),
            (["key": nil], "params.key should be string, but got null"),
            (["key": 1], "params.key should be string, but got number"),
            (["key": ["$undefined": true]], "params.key should be string, but got undefined"),
            (["key": "a"], "params.key.length should be >= 2, but got 1"),
            (["key": "ab", "count": "3"], "params.count should be number, but got string"),
            (["key": "ab", "query": []], "params.query should be object, but got array"),
            (["key": "ab", "list": [:]], "params.list should be array, but got object"),
            (["key": "ab", "list": true], "params.list should be array, but got boolean"),
        ] as [(JSONValue, String)]
    )
    func `a wrong argument is named with what was wanted and given`(
        arguments: JSONValue,
        detail: String
    ) async throws {
        let answer = await (try Self.world()).call("echo", arguments)

        #expect(answer == ["errMsg": .string("echo:fail \(detail)"), "errNo": 20000])
    }

    @Test func `defaults fill in, null counts as left out, unknown members are dropped`() async throws {
        let answer = await (try Self.world()).call("echo", ["key": "ab", "count": nil, "other": 1])

        #expect(answer["got"] == ["key": "ab", "count": 3])
    }

    @Test func `a member that the base library doesn't know is ignored, even a wrong one`() async throws {
        var world = try Self.world()
        let before = await world.call("echo", ["key": "ab", "mask": "yes"])
        world.origin.baseLibrary = "2.47.0"
        let after = await world.call("echo", ["key": "ab", "mask": "yes"])

        #expect(before["got"]?["mask"] == nil)
        #expect(before["errMsg"] == "echo:ok")
        #expect(after["errMsg"] == "echo:fail params.mask should be boolean, but got string")
    }

    @Test func `arguments of a synchronous function count by place`() async throws {
        let world = try Self.world(.synchronous)
        let answer = await world.call("echo", ["ab", 1, true, ["a": 1], nil, ["$date": 5]])

        #expect(
            answer == [
                "got": ["key": "ab", "count": 1, "query": ["a": 1], "data": ["$date": 5]]
            ]
        )
    }
}
