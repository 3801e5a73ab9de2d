import OpenPlatform
import Testing

@testable import HostAPI

struct MatchMediaTests {
    @Test(
        arguments: [
            ([:], true), (["minWidth": 390], true), (["minWidth": 391], false), (["maxWidth": 390], true),
            (["maxWidth": 389], false), (["width": 390], true), (["width": 400], false),
            (["minHeight": 753, "maxHeight": 753, "height": 753], true), (["height": 844], false),
            (["orientation": "portrait"], true), (["orientation": "landscapeleft"], false),
            (["minWidth": 300, "orientation": "landscaperight"], false),
        ] as [(JSONValue, Bool)]
    )
    func `a page matches by its size`(query: JSONValue, matches: Bool) async throws {
        let world = try World(baseLibrary: "3.63.0")

        #expect(await world.call("matchMedia", [query]) == ["matches": .bool(matches)])
    }
}
