import HostAPI
import OpenPlatform
import Testing

struct DestinationTests {
    @Test(
        arguments: [
            ("/pages/index/index", "pages/index/index"), ("pages/index/index", "pages/index/index"),
            ("../index/index", "pages/index/index"), ("./edit/edit", "pages/note/edit/edit"),
            ("edit/edit", "pages/note/edit/edit"), ("/pages/gone/gone", "pages/gone/gone"),
            ("/pages/note/../index/index?a=1", "pages/index/index"),
            ("/../../pages/index/index", "pages/index/index"),
        ]
    )
    func `a route counts from the root, or from the visible page`(url: String, route: String) async throws {
        let world = try World()
        await world.call("navigateTo", ["url": .string(url)])

        guard case .to(let destination) = world.screen.seen.moves.last else {
            Issue.record("did not move")
            return
        }
        #expect(destination.route == route)
    }

    @Test(
        arguments: [
            ("/p?id=1&q=%E5%A4%9C", nil, "id=1,q=%E5%A4%9C"),
            ("/p?a=1=2&b&c=#top", nil, "a=1=2,b=,c="),
            ("/p?id=1", ["id": "2", "name": "夜 雨"], "id=1,name=%E5%A4%9C%20%E9%9B%A8"),
            (
                "/p", ["n": 1.5, "yes": true, "list": [1], "a b": "&"],
                "n=1.5,yes=true,list=%5B1%5D,a%20b=%26"
            ),
        ] as [(String, JSONValue, String)]
    )
    func `the query stays encoded, and the object fills in what the url lacks`(
        url: String,
        query: JSONValue,
        expected: String
    ) async throws {
        let world = try World(baseLibrary: "3.7.0")
        await world.call("redirectTo", ["url": .string(url), "query": query])

        guard case .redirect(let destination) = world.screen.seen.moves.last else {
            Issue.record("did not move")
            return
        }
        #expect(destination.query.map { "\($0.name)=\($0.value)" }.joined(separator: ",") == expected)
    }

    @Test func `before 3.7.0 the query object is ignored`() async throws {
        let world = try World(baseLibrary: "3.6.9")
        await world.call("navigateTo", ["url": "/p", "query": ["a": "1"]])

        #expect(world.screen.seen.moves == [.to(Destination(route: "p"))])
    }

    @Test func `a tab gets no query`() async throws {
        let world = try World()
        await world.call("switchTab", ["url": "/pages/index/index?a=1"])

        #expect(world.screen.seen.moves == [.tab(Destination(route: "pages/index/index"))])
    }

    @Test(arguments: [(nil, 1), (3, 3), (0, 1), (-2, 1), (2.9, 2), (1e300, 1_000_000)] as [(Double?, Int)])
    func `going back takes at least one step`(delta: Double?, steps: Int) async throws {
        let world = try World()
        let answer = await world.call("navigateBack", ["delta": delta.map(JSONValue.number) ?? .null])

        #expect(answer == ["errMsg": "navigateBack:ok"])
        #expect(world.screen.seen.moves == [.back(delta: steps)])
    }
}
