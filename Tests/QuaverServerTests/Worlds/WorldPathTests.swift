import Testing

@testable import QuaverServer

@Suite struct WorldPathTests {
    @Test(
        arguments: [
            ("/t/a/api/apps/token?x=1", "a", "/api/apps/token?x=1"), ("/t/a/", "a", "/"), ("/t/a", "a", nil),
            ("/t/a?device=d", "a", "/?device=d"), ("//t//a//b", "a", "//b"),
            ("/t/A.b_c-9/x", "A.b_c-9", "/x"),
            ("/t/a/t/b/c", "a", "/t/b/c"),
        ] as [(String, String, String?)]
    )
    func `an address below a world has its name and the rest`(address: String, name: String, rest: String?) {
        let path = WorldPath(address)
        #expect(path?.name == name)
        #expect(path?.rest == rest)
    }

    @Test(arguments: [
        "/", "", "/t", "/t/", "/t?a", "/api/t/a", "/tt/a", "/t/a%20b/c", "/t/小满/x", "t/a/b", "/?x=/t/a/",
        "/t/\(String(repeating: "a", count: 65))/x",
    ])
    func `any other address belongs to the world without a name`(address: String) {
        #expect(WorldPath(address) == nil)
    }
}
