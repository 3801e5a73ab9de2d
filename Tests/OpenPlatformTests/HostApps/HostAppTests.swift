import OpenPlatform
import Testing

@Suite struct HostAppTests {
    @Test(arguments: [
        ("douyin", "Douyin"), ("douyin_lite", "douyin_lite"), ("toutiao", "Toutiao"),
        ("toutiao_lite", "news_article_lite"), ("huoshan", "aweme_hotsoon"), ("xigua", "XiGua"),
        ("pipixia", "PPX"),
        ("devtools", "devtools"),
    ])
    func `the name on the control API stands for an appName`(name: String, appName: String) {
        #expect(HostApp(rawValue: name)?.appName == appName)
    }

    @Test func `the table above is complete`() {
        #expect(HostApp.allCases.count == 8)
        #expect(Set(HostApp.allCases.map(\.title)).count == 8)
    }
}
