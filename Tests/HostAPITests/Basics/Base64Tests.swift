import OpenPlatform
import Testing

@testable import HostAPI

struct Base64Tests {
    private static let bytedance: JSONValue = ["$arraybuffer": "Ynl0ZWRhbmNl"]

    @Test func `text and bytes become each other`() async throws {
        let world = try World()

        #expect(await world.call("base64ToArrayBuffer", ["Ynl0ZWRhbmNl"]) == Self.bytedance)
        #expect(await world.call("base64ToArrayBuffer", ["Ynl0\nZWRh-bmNl"]) == Self.bytedance)
        #expect(await world.call("arrayBufferToBase64", [Self.bytedance]) == "Ynl0ZWRhbmNl")
    }

    @Test(
        arguments: [("2.38.0", 124_883, true), ("2.38.0", 124_884, false), ("2.39.0", 124_884, true)]
            as [(Version, Int, Bool)]
    )
    func `before 2.39.0 there is a limit`(version: Version, count: Int, isOK: Bool) async throws {
        let world = try World(baseLibrary: version)
        let bytes = MarkedValue.bytes(Array(repeating: 7, count: count)).json

        #expect(await world.answer("arrayBufferToBase64", [bytes]).isOK == isOK)
    }

    @Test(
        arguments: [
            ("video", "1.59.0", true), ("canvas", "1.59.0", true), ("canvas[type=2d]", "1.87.0", true),
            ("canvas[type='webgl']", "1.87.0", true), ("canvas[type=2d]", "1.86.0", false),
            ("canvas[type='2d]", "3.0.0", false), ("div", "3.0.0", false),
        ] as [(String, Version, Bool)]
    )
    func `stuff goes over every component`(name: String, version: Version, isOK: Bool) async throws {
        let world = try World(baseLibrary: version)
        let answer = await world.answer("canIPutStuffOverComponent", [.string(name)])

        #expect(answer.isOK == isOK)
        if isOK { #expect(answer.value == true) }
    }

    @Test func `a page says what it is about`() async throws {
        let world = try World()
        let page: JSONValue = ["title": "雨后", "keywords": "雨", "description": "一篇笔记"]

        #expect(await world.call("setPageInfo", page) == ["errMsg": "setPageInfo: ok"])
    }
}
