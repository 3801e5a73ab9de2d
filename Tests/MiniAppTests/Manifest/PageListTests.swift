import Foundation
import MiniApp
import Testing

struct PageListTests {
    private static func read(_ app: String, _ files: [String]) throws -> MiniAppReading {
        let contents = Dictionary(uniqueKeysWithValues: files.map { ($0, "") })
        let folder = try ScratchFolder(contents.merging(["app.json": app]) { $1 })
        return MiniAppFolder(root: folder.url).read()
    }

    @Test func `subpackages join the pages under both names`() throws {
        let reading = try Self.read(
            """
            {"pages": ["index"],
             "subpackages": [{"root": "shop/", "name": "s", "pages": ["list", "/detail"], "independent": true}],
             "subPackages": [{"root": "/me", "pages": ["me"]}]}
            """,
            ["index", "shop/list", "shop/detail", "me/me"].flatMap { ["\($0).js", "\($0).ttml"] }
        )

        #expect(reading.diagnostics.isEmpty)
        #expect(reading.manifest?.pages == ["index", "shop/list", "shop/detail", "me/me"])
        #expect(reading.manifest?.subpackages.map(\.root) == ["shop", "me"])
        #expect(reading.manifest?.subpackages.map(\.isIndependent) == [true, false])
        #expect(reading.manifest?.subpackages.first?.pages == ["shop/list", "shop/detail"])
    }

    @Test func `missing files are named and the page stays`() throws {
        let reading = try Self.read(
            "{\"pages\": [\n\"pages/a\", \"pages/b\",\n\"pages/c\", \"pages/d\"]}",
            ["pages/a.js", "pages/a.ttml", "pages/b.js", "pages/d.ts", "pages/d.ttml"]
        )

        #expect(
            reading.diagnostics.map(\.code) == ["manifest.missing-page-files", "manifest.missing-page-files"]
        )
        #expect(reading.diagnostics.map(\.line) == [2, 3])
        #expect(reading.diagnostics[0].column == 12)
        #expect(reading.diagnostics[0].message.en == "The page “pages/b” lacks pages/b.ttml.")
        #expect(reading.diagnostics[1].message.en.contains("pages/c.js and pages/c.ttml"))
        #expect(reading.manifest?.pages.count == 4)
    }

    @Test func `a page of another platform or in other capitals is recognised`() throws {
        let reading = try Self.read(
            #"{"pages": ["pages/a", "pages/B"]}"#,
            ["pages/a.js", "pages/a.wxml", "pages/b.js", "pages/b.ttml"]
        )

        #expect(reading.diagnostics.map(\.code) == ["manifest.foreign-template", "manifest.other-capitals"])
        #expect(reading.diagnostics[1].message.en.contains("pages/b.js"))
    }

    @Test func `pages outside, pages twice and pages of plug-ins are sorted out`() throws {
        let reading = try Self.read(
            #"{"pages": ["a", "../b", "./a", "ext://trade/order", 5], "entryPagePath": "c?x=1"}"#,
            ["a.js", "a.ttml"]
        )

        #expect(
            reading.diagnostics.map(\.code) == [
                "manifest.wrong-type", "manifest.page-outside", "manifest.page-twice",
                "manifest.unknown-entry",
            ]
        )
        #expect(reading.manifest?.pages == ["a"])
        #expect(reading.manifest?.pluginPages == ["ext://trade/order"])
        #expect(reading.manifest?.entryPagePath == "a")
    }

    @Test func `the entry page need not be the first`() throws {
        let reading = try Self.read(
            #"{"pages": ["a", "b"], "entryPagePath": "/b"}"#,
            ["a.js", "a.ttml", "b.js", "b.ttml"]
        )

        #expect(reading.manifest?.entryPagePath == "b")
        #expect(reading.diagnostics.isEmpty)
    }
}
