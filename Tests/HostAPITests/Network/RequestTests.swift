import HostAPI
import OpenPlatform
import Testing

struct RequestTests {
    private static func sent(_ arguments: JSONValue, in world: World) async throws -> HTTPExchange {
        await world.call("request", arguments)
        return try #require(world.screen.seen.exchanges.last)
    }

    @Test(
        arguments: [
            ("POST", nil, ["a": 1, "b": [true]], "{\"a\":1,\"b\":[true]}"),
            ("POST", "application/json", [1, "二"], "[1,\"二\"]"),
            ("POST", "text/plain", ["a": "b"], "{\"a\":\"b\"}"),
            (
                "PUT", "application/x-www-form-urlencoded", ["a b": "c&d", "n": 1, "o": ["p": 2]],
                "a%20b=c%26d&n=1&o=%7B%22p%22%3A2%7D"
            ),
            ("POST", "application/x-www-form-urlencoded; charset=utf-8", ["k": "夜"], "k=%E5%A4%9C"),
            ("PATCH", "application/x-www-form-urlencoded", "a=b&c", "a=b&c"),
            ("POST", nil, "plain", "plain"),
            ("POST", nil, 5, "5"),
            ("POST", nil, true, "true"),
            ("POST", nil, ["$arraybuffer": "aGk="], "hi"),
            (
                "POST", nil, ["at": ["$date": 0], "gone": ["$undefined": true]],
                "{\"at\":\"1970-01-01T00:00:00.000Z\"}"
            ),
            ("POST", nil, nil, nil),
            ("GET", nil, ["a": 1], nil),
        ] as [(String, String?, JSONValue, String?)]
    )
    func `data is converted by its type and the content type`(
        method: String,
        type: String?,
        data: JSONValue,
        body: String?
    ) async throws {
        let header: JSONValue = type.map { ["Content-Type": .string($0)] } ?? [:]
        let exchange = try await Self.sent(
            ["url": "https://a.cn/x", "method": .string(method), "header": header, "data": data],
            in: World()
        )

        #expect(exchange.body.map { String(decoding: $0, as: UTF8.self) } == body)
        #expect(exchange.url.hasPrefix("https://a.cn/x"))
    }

    @Test(
        arguments: [
            ("https://a.cn/x", ["a": 1, "b": "夜 雨"], "https://a.cn/x?a=1&b=%E5%A4%9C%20%E9%9B%A8"),
            ("https://a.cn/x?y=1#top", ["a": "b"], "https://a.cn/x?y=1&a=b"),
            ("https://a.cn/夜?q=雨", nil, "https://a.cn/%E5%A4%9C?q=%E9%9B%A8"),
            ("https://a.cn/x", "k=v", "https://a.cn/x?k=v"),
            ("HTTP://A.cn:80", nil, "HTTP://A.cn:80"),
        ] as [(String, JSONValue, String)]
    )
    func `without a body the data goes into the query`(
        url: String,
        data: JSONValue,
        expected: String
    ) async throws {
        let exchange = try await Self.sent(["url": .string(url), "data": data], in: World())

        #expect(exchange.url == expected)
        #expect(exchange.body == nil)
    }

    @Test func `the app can't choose who it claims to be`() async throws {
        let header: JSONValue = [
            "Referer": "https://evil", "user-agent": "curl", "X-Token": "1", "X-Count": 2,
        ]
        let exchange = try await Self.sent(["url": "https://a.cn", "header": header], in: World())
        let lines = Dictionary(grouping: exchange.headers) { $0.name.lowercased() }

        #expect(
            lines["referer"]?.map(\.value) == [
                "https://tmaservice.developer.toutiao.com/?appid=tt1&version=0.0.0"
            ]
        )
        #expect(lines["user-agent"]?.count == 1)
        #expect(lines["user-agent"]?.first?.value.contains("Douyin/") == true)
        #expect(lines["user-agent"]?.first?.value.contains("ToutiaoMicroApp/3.35.0 webview/") == true)
        #expect(lines["x-token"]?.map(\.value) == ["1"])
        #expect(lines["x-count"]?.map(\.value) == ["2"])
        #expect(lines["content-type"]?.map(\.value) == ["application/json"])
    }

    @Test func `an android phone says so`() async throws {
        var world = try World()
        world.origin.model = try #require(PhoneModel.named("Xiaomi 13"))
        let exchange = try await Self.sent(["url": "https://a.cn"], in: world)
        let agent = exchange.headers.first { $0.name == "User-Agent" }?.value ?? ""

        #expect(agent.contains("Android 14; 2211133C"))
        #expect(agent.contains("PluginVersion/3.35.0"))
        #expect(!agent.contains("iPhone"))
    }

    @Test(
        arguments: [
            (nil, nil, 60_000), (5_000, nil, 5_000), (120_000, nil, 60_000), (0, nil, 60_000),
            (nil, 3_000, 3_000),
            (5_000, 3_000, 5_000),
        ] as [(Double?, Double?, Double)]
    )
    func `the time limit is the call's, else the app's, at most a minute`(
        own: Double?,
        app: Double?,
        expected: Double
    ) async throws {
        let world = try World()
        world.screen.arrange { $0.conditions.timeouts.request = app }
        let timeout = own.map(JSONValue.number) ?? .null
        let exchange = try await Self.sent(["url": "https://a.cn", "timeout": timeout], in: world)

        #expect(exchange.timeout == expected)
    }

    @Test func `methods may be written small`() async throws {
        #expect(try await Self.sent(["url": "https://a.cn", "method": "post"], in: World()).method == "POST")
        #expect(try await Self.sent(["url": "https://a.cn"], in: World()).method == "GET")
    }
}
