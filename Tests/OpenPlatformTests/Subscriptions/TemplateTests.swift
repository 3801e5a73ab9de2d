import OpenPlatform
import Testing

@Suite struct TemplateTests {
    private static let full = """
        {"template_id":"MSG-1","title":"下单成功通知","kind":"long_term","keywords":["订单号","金额"],\
        "reminder_ways":["message_notice","feed","push"],"state":"banned","version_update":true}
        """

    @Test func `every field survives the document and the database, in order`() throws {
        let template = try Template(json: .parse(Self.full))
        #expect(template.json.text == Self.full)

        let templates = try Fixture.populated().platform.templates(of: Fixture.appID)
        #expect(try templates.create(template).get() == template)
        #expect(try templates.find("MSG-1") == template)
        #expect(try templates.list() == [template])
    }

    @Test func `a template needs an id, the rest is made up`() throws {
        #expect(
            try Template(json: ["template_id": "MSG-1"]).json.text == """
                {"template_id":"MSG-1","title":"MSG-1","kind":"one_time","keywords":[],\
                "reminder_ways":["message_notice"],"state":"on","version_update":false}
                """
        )
    }

    @Test(arguments: [
        ("{}", "template_id is missing"), (#"{"template_id":7}"#, "template_id must be a string"),
        (#"{"template_id":"M","kind":"forever"}"#, "kind must be one of one_time, long_term"),
        (#"{"template_id":"M","state":"gone"}"#, "state must be one of on, off, banned"),
        (#"{"template_id":"M","version_update":1}"#, "version_update must be true or false"),
        (
            #"{"template_id":"M","keywords":["a",""]}"#,
            "keywords[1] must be a text that is not empty"
        ),
        (
            #"{"template_id":"M","reminder_ways":["sms"]}"#,
            "reminder_ways[0] must be one of message_notice, feed, push"
        ),
        (
            #"{"template_id":"M","keyword":[]}"#,
            """
            keyword is not a field here; the fields are keywords, kind, reminder_ways, state, template_id, title, \
            version_update
            """
        ),
    ])
    func `a mistake is named with its place`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        let fault = #expect(throws: DocumentFault.self) { try Template(json: json) }

        #expect(fault?.description == message)
    }

    @Test func `an id is given once an app, and changes go by merge patch`() throws {
        let platform = try Fixture.populated().platform
        _ = try platform.apps.create(App(id: "tt2", secret: "s")).get()
        let templates = platform.templates(of: Fixture.appID)
        let others = platform.templates(of: "tt2")
        _ = try templates.create(Template(id: "MSG-1", keywords: ["k"])).get()
        _ = try others.create(Template(id: "MSG-1")).get()

        #expect(try templates.create(Template(id: "MSG-1")).refusal == .exists(id: "MSG-1"))
        #expect(
            try templates.update("MSG-1", patch: ["state": "off"]).get()
                == Template(id: "MSG-1", keywords: ["k"], state: .off)
        )
        #expect(
            try templates.update("MSG-1", patch: ["template_id": "M"]).refusal == .idIsFixed(id: "MSG-1")
        )
        #expect(try templates.update("MSG-2", patch: [:]).refusal == .unknown(id: "MSG-2"))
        #expect(try others.find("MSG-1") == Template(id: "MSG-1"))

        try templates.delete("MSG-1").get()
        #expect(try templates.delete("MSG-1").refusal == .unknown(id: "MSG-1"))
        #expect(try others.list().count == 1)
    }

    @Test func `a scenario has templates below their app`() throws {
        let text = """
            {"apps":[{"app_id":"tt1","secret":"s","templates":[\(Self.full)]},{"app_id":"tt2","secret":"s"}]}
            """
        let fixture = try Fixture(clock: PlatformClock())

        try fixture.platform.replace(with: Scenario(json: .parse(text)))
        let exported = try fixture.platform.scenario().json

        #expect(exported["apps"]?[0]?["templates"]?.text == "[\(Self.full)]")
        #expect(exported["apps"]?[1]?["templates"] == nil)
        #expect(try Scenario(json: exported).json == exported)
        #expect(try fixture.platform.templates(of: "tt1").list().map(\.id) == ["MSG-1"])
        try fixture.platform.replace(with: Scenario())
        #expect(try fixture.platform.templates(of: "tt1").list().isEmpty)
    }

    @Test(arguments: [
        (#"[{"template_id":"M"},{"template_id":"M"}]"#, "apps[0].templates uses the id M twice"),
        (#"[{"title":"t"}]"#, "apps[0].templates[0].template_id is missing"),
        (#"{}"#, "apps[0].templates must be a list"),
    ])
    func `a mistake below an app is named with its place`(templates: String, message: String) throws {
        let json = try JSONValue.parse(
            #"{"apps":[{"app_id":"tt1","secret":"s","templates":\#(templates)}]}"#
        )
        let fault = #expect(throws: DocumentFault.self) { try Scenario(json: json) }

        #expect(fault?.description == message)
    }
}
