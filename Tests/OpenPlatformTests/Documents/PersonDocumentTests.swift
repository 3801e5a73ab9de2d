import OpenPlatform
import Testing

@Suite struct PersonDocumentTests {
    private static let full = """
        {"id":"amy","nickname":"小满","avatar_url":"https://example.com/a.png","gender":2,"city":"c","province":"p",\
        "country":"n","language":"zh_CN","phone":{"country_code":"86","number":"13800000000"},\
        "location":{"latitude":39.9,"longitude":116.4},"addresses":[{"userName":"小满"}],\
        "signed_in":{"douyin":true,"toutiao":false},"conduct":"agree"}
        """

    @Test func `every field survives the round trip, in order`() throws {
        #expect(try Person(json: .parse(Self.full)).json.text == Self.full)
    }

    @Test func `a person needs an id, and is signed in everywhere unless told otherwise`() throws {
        let person = try Person(json: ["id": "bob", "signed_in": ["toutiao": false]])

        #expect(person.nickname == "bob" && person.conduct == .interactive && person.gender == .unknown)
        #expect(person.isSignedIn(to: .douyin) && !person.isSignedIn(to: .toutiao))
        #expect(person.phone == nil && person.location == nil)
    }

    @Test(arguments: [
        ("{}", "id is missing"),
        (#"{"id":"a","gender":3}"#, "gender must be 0 (unknown), 1 (male) or 2 (female)"),
        (#"{"id":"a","gender":"male"}"#, "gender must be 0 (unknown), 1 (male) or 2 (female)"),
        (#"{"id":"a","phone":"138"}"#, "phone must be an object"),
        (#"{"id":"a","phone":{"country_code":"86"}}"#, "phone.number is missing"),
        (
            #"{"id":"a","phone":{"number":"1","area":"2"}}"#,
            "phone.area is not a field here; the fields are country_code, number"
        ),
        (
            #"{"id":"a","location":{"latitude":91,"longitude":0}}"#,
            "location.latitude must be degrees from -90 to 90"
        ),
        (#"{"id":"a","location":{"latitude":1}}"#, "location.longitude is missing"),
        (#"{"id":"a","addresses":["x"]}"#, "addresses[0] must be an object"),
        (#"{"id":"a","signed_in":{"douyin":1}}"#, "signed_in.douyin must be true or false"),
        (
            #"{"id":"a","signed_in":{"tiktok":true}}"#,
            """
            signed_in.tiktok is not a field here; the fields are devtools, douyin, douyin_lite, huoshan, pipixia, \
            toutiao, toutiao_lite, xigua
            """
        ),
        (#"{"id":"a","nickname":"x\u0000y"}"#, "nickname must not contain a NUL character"),
        (
            #"{"id":"a","conduct":"random"}"#,
            "conduct must be one of interactive, agree, refuse, or a list of answers"
        ),
        (#"{"id":"a","conduct":["yes"]}"#, "conduct[0] must be an object"),
        (#"{"id":"a","conduct":[{"answer":"dismiss"},{"dialog":"phone"}]}"#, "conduct[1].answer is missing"),
        (
            #"{"id":"a","conduct":[{"answer":"maybe"}]}"#,
            "conduct[0].answer must be one of accept, reject, dismiss, ignore, leave"
        ),
        (
            #"{"id":"a","conduct":[{"answer":"accept","dialog":"cookie"}]}"#,
            """
            conduct[0].dialog must be one of modal, action_sheet, profile, host_login, scope, system, settings, \
            privacy, privacy_contract, open_auth, phone, subscribe, follow, user_profile, addresses, place, map, \
            cashier, phone_call
            """
        ),
    ])
    func `a mistake is named with its place, never with a value`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        let fault = #expect(throws: DocumentFault.self) { try Person(json: json) }

        #expect(fault?.description == message)
    }
}
