import OpenPlatform
import Testing

@Suite struct AppDocumentTests {
    private static let full = """
        {"app_id":"tt1","secret":"s","name":"Notes","developer":"acme","host_apps":["douyin","toutiao_lite"],\
        "capabilities":["phone"],"official_account":{"name":"n"},"aweme_id":"a","public_key":"k",\
        "webhook_url":"http://localhost:3000/hook","webhook_token":"t"}
        """

    @Test func `every field survives the round trip, in order`() throws {
        let app = try App(json: .parse(Self.full))

        #expect(app.json.text == Self.full)
        #expect(app.hostApps == [.douyin, .toutiaoLite])
    }

    @Test func `an app needs an id and a secret, the rest is made up`() throws {
        let app = try App(json: ["app_id": "tt1", "secret": "s", "name": nil])

        #expect(app == App(id: "tt1", secret: "s"))
        #expect(app.name == "tt1" && app.developer == App.commonDeveloper && app.hostApps.isEmpty)
    }

    @Test(arguments: [
        (#"{"secret":"s"}"#, "app_id is missing"), (#"{"app_id":"","secret":"s"}"#, "app_id is missing"),
        (#"{"app_id":"tt1"}"#, "secret is missing"),
        (#"{"app_id":7,"secret":"s"}"#, "app_id must be a string"),
        (
            #"{"app_id":"tt1","secret":"s","host_apps":["douyin","wechat"]}"#,
            "host_apps[1] must be one of douyin, douyin_lite, toutiao, toutiao_lite, huoshan, xigua, pipixia, devtools"
        ),
        (#"{"app_id":"tt1","secret":"s","capabilities":"phone"}"#, "capabilities must be a list"),
        (#"{"app_id":"tt1","secret":"s","capabilities":[1]}"#, "capabilities[0] must be a string"),
        (#"{"app_id":"tt1","secret":"s","official_account":"x"}"#, "official_account must be an object"),
        (
            #"{"app_id":"tt1","secret":"s","appname":"x"}"#,
            """
            appname is not a field here; the fields are app_id, aweme_accounts, aweme_id, capabilities, developer, \
            host_apps, message_push, name, official_account, privacy, public_key, secret, webhook_token, webhook_url
            """
        ),
        ("[]", "the document must be an object"),
    ])
    func `a mistake is named with its place, never with a value`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        let fault = #expect(throws: DocumentFault.self) { try App(json: json) }

        #expect(fault?.description == message)
    }
}
