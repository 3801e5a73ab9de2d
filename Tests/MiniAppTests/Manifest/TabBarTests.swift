import Foundation
import MiniApp
import Testing

struct TabBarTests {
    private static func read(_ tabBar: String) throws -> MiniAppReading {
        var files = ["icon.png": "", "on.png": ""]
        let pages = ["a", "b", "c", "d", "e", "f"]
        for page in pages {
            files["\(page).js"] = ""
            files["\(page).ttml"] = ""
        }
        files["app.json"] = """
            {"pages": [\(pages.map { "\"\($0)\"" }.joined(separator: ","))], "tabBar": \(tabBar)}
            """
        let folder = try ScratchFolder(files)
        return MiniAppFolder(root: folder.url).read()
    }

    private static func tabs(_ count: Int) -> String {
        ["a", "b", "c", "d", "e", "f"].prefix(count)
            .map { #"{"pagePath": "\#($0)", "text": "T"}"# }.joined(separator: ",")
    }

    @Test func `a tab bar arrives with its icons' paths from the root`() throws {
        let reading = try Self.read(
            """
            {"color": "#111", "selectedColor": "red", "backgroundColor": "white", "borderStyle": "white", "custom": true,
             "list": [{"pagePath": "/a", "text": "首页", "iconPath": "./icon.png", "selectedIconPath": "/on.png"},
                      {"pagePath": "b", "text": "我", "iconPath": "icon.png"}]}
            """
        )
        let bar = try #require(reading.manifest?.tabBar)

        #expect(reading.diagnostics.isEmpty)
        #expect(bar.list.map(\.pagePath) == ["a", "b"])
        #expect(bar.list.map(\.iconPath) == ["icon.png", "icon.png"])
        #expect(bar.list.map(\.selectedIconPath) == ["on.png", nil])
        #expect(bar.list[0].text == "首页")
        #expect(bar.borderStyle == .white)
        #expect(bar.color == "#111")
    }

    @Test(arguments: [(0, nil), (1, nil), (2, 2), (5, 5), (6, 5)])
    func `two to five tabs are kept`(_ written: Int, _ kept: Int?) throws {
        let reading = try Self.read("{\"list\": [\(Self.tabs(written))]}")

        #expect(reading.manifest?.tabBar?.list.count == kept)
        #expect(reading.diagnostics.map(\.code) == (written == kept ? [] : ["manifest.tab-count"]))
    }

    @Test func `a tab needs a page, a text and icons that exist`() throws {
        let reading = try Self.read(
            """
            {"list": [{"pagePath": "a", "iconPath": "no.png"}, {"pagePath": "z", "text": "Z"},
                      {"text": "none"}, {"pagePath": "b", "text": "B", "iconPath": "https://x.com/a.png"}]}
            """
        )

        #expect(
            reading.diagnostics.map(\.code) == [
                "manifest.tab-without-text", "manifest.missing-icon", "manifest.tab-without-page",
                "manifest.tab-without-page",
            ]
        )
        #expect(reading.manifest?.tabBar?.list.map(\.pagePath) == ["a", "b"])
    }
}
