import HostAPI
import OpenPlatform
import Testing

struct ArgumentSummaryTests {
    @Test(
        arguments: [
            ("login", [:], ""),
            ("login", ["force": true], ""),
            ("login", ["force": false], "{ force: false }"),
            ("showToast", ["title": "已保存", "icon": "none"], "{ title: 已保存, icon: none }"),
            (
                "showToast", ["title": "0123456789012345678901234567"], "{ title: 012345678901234567890123… }"
            ),
            ("navigateTo", ["url": "/p?a=1", "query": ["token": "s3cr3t"]], "{ url: /p?a=1 }"),
            ("showActionSheet", ["itemList": ["a", "b"]], "{ 2 itemList }"),
            ("setClipboardData", ["data": "s3cr3t"], "{ data }"),
        ] as [(String, JSONValue, String)]
    )
    func `the trace shows what a call is about, and no data`(
        name: String,
        arguments: JSONValue,
        note: String
    ) async throws {
        let world = try World(baseLibrary: "3.6.0")
        await world.call(name, arguments)

        #expect(world.platform.trace.entries().first?.note == note)
    }
}
