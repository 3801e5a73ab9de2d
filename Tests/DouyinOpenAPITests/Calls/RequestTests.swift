import DouyinOpenAPI
import Testing

/// What each call sends: method, address, token and body, byte by byte.
@Suite struct `A call sends` {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let request: String
        var credential: [String] = []
        var body = ""
        var answer = #"{"err_no":0,"data":{}}"#
        /// Whether the answer was read as it should be.
        let call: @Sendable (DouyinClient) async throws -> Bool
    }

    private static let legacy = "https://developer.toutiao.com"
    private static let open = "https://open.douyin.com"
    private static let miniGame = "https://minigame.zijieapi.com/mgplatform"
    private static let message = SubscriptionMessage(
        templateID: "MSG1",
        to: "o1",
        data: ["订单号": "7", "金额": "12.00/元"],
        page: "pages/a?b=1"
    )

    static let cases =
        [
            Case(
                testDescription: "code2session",
                request: "POST \(legacy)/api/apps/v2/jscode2session",
                body: #"{"appid":"tt1","code":"c","secret":"s"}"#
            ) { try await $0.session(code: "c").openID == nil },
            Case(
                testDescription: "code2session with both codes",
                request: "POST \(legacy)/api/apps/v2/jscode2session",
                body: #"{"anonymous_code":"a","appid":"tt1","code":"c","secret":"s"}"#
            ) { try await $0.session(code: "c", anonymousCode: "a").openID == nil },
            Case(
                testDescription: "code2session v1",
                request: "GET \(legacy)/api/apps/jscode2session?appid=tt1&secret=s&code=c%2B%2F%3D",
                answer: #"{"error":0,"openid":"o"}"#
            ) { try await $0.sessionV1(code: "c+/=").openID == "o" },
            Case(
                testDescription: "check session key",
                request: "GET \(miniGame)/api/apps/check_session_key?openid=o1&signature="
                    + "5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0&sig_method=hmac_sha256&access_token=acc"
            ) { client in
                try await client.checkSessionKey("key", of: "o1")
                return true
            },
            Case(
                testDescription: "notify_user",
                request: "POST \(open)/api/notification/v2/subscription/notify_user/",
                credential: ["access-token: clt"],
                body:
                    #"{"data":{"订单号":"7","金额":"12.00/元"},"msg_id":"MSG1","open_id":"o1","page":"pages/a?b=1"}"#
            ) { client in
                try await client.notify(message)
                return true
            },
            Case(
                testDescription: "notify_user by both ways",
                request: "POST \(open)/api/notification/v2/subscription/notify_user/",
                credential: ["access-token: clt"],
                body: #"{"data":{},"msg_id":"MSG1","notify_type":[1,2],"open_id":"o1"}"#
            ) { client in
                try await client.notify(
                    .init(templateID: "MSG1", to: "o1", data: [:], ways: [.inbox, .push])
                )
                return true
            },
            Case(
                testDescription: "notify v1",
                request: "POST \(legacy)/api/apps/subscribe_notification/developer/v1/notify",
                body: #"{"access_token":"acc","app_id":"tt1","data":{"订单号":"7","金额":"12.00/元"},"#
                    + #""open_id":"o1","page":"pages/a?b=1","tpl_id":"MSG1"}"#
            ) { client in
                try await client.notifyV1(message)
                return true
            },
            Case(
                testDescription: "qrcode",
                request: "POST \(open)/api/apps/v1/qrcode/create/",
                credential: ["access-token: clt"],
                body:
                    #"{"app_name":"douyin","appid":"tt1","path":"pages%2Fa%3Fb%3D1","set_icon":false,"width":430}"#,
                answer: #"{"err_no":0,"data":{"img":"AQI="}}"#
            ) { try await $0.qrCode(path: "pages/a?b=1") == [1, 2] },
            Case(
                testDescription: "text censor",
                request: "POST \(open)/api/apps/v1/censor/text/",
                credential: ["access-token: clt"],
                body: #"{"app_id":"tt1","content":["你好"]}"#,
                answer: #"{"err_no":0,"data":[{"predicts":[{"hit":true,"model_name":"m","target":null}]}]}"#
            ) { try await $0.check(texts: ["你好"]).map(\.isClean) == [false] },
            Case(
                testDescription: "text tags",
                request: "POST \(legacy)/api/v2/tags/text/antidirt",
                credential: ["x-token: acc"],
                body: #"{"tasks":[{"content":"a"}]}"#,
                answer:
                    #"{"log_id":"l","data":[{"code":0,"task_id":"t","predicts":[{"prob":0,"hit":false}]}]}"#
            ) { try await $0.checkTags(of: ["a"]).map(\.isClean) == [true] },
            Case(
                testDescription: "image censor",
                request: "POST \(open)/api/apps/v1/censor/image/",
                credential: ["access-token: clt"],
                body: #"{"app_id":"tt1","image":"https://e.cn/a.png"}"#,
                answer: #"{"err_no":0,"err_msg":"","predicts":[{"model_name":"porn","hit":false}]}"#
            ) { try await $0.check(image: .address("https://e.cn/a.png")).isClean },
            Case(
                testDescription: "image censor v2",
                request: "POST \(legacy)/api/apps/censor/image",
                body: #"{"access_token":"acc","app_id":"tt1","image_data":"AQI="}"#,
                answer: #"{"error":0,"message":"","predicts":[{"model_name":"ad","hit":true}]}"#
            ) { try await $0.checkV2(image: .bytes([1, 2])).isClean == false },
            Case(
                testDescription: "image tags",
                request: "POST \(legacy)/api/v2/tags/image/",
                credential: ["x-token: acc"],
                body: #"{"targets":["porn"],"tasks":[{"image":"https://e.cn/a.png"}]}"#,
                answer: #"{"log_id":"l","data":[{"code":0,"predicts":[{"prob":1,"target":"porn"}]}]}"#
            ) { client in
                let verdicts = try await client.checkTags(of: [.address("https://e.cn/a.png")], for: ["porn"])
                return verdicts.map { $0.predictions.map(\.model) } == [["porn"]]
                    && verdicts.map(\.isClean) == [false]
            },
        ]

    @Test(arguments: cases) func `what its page says`(of one: Case) async throws {
        let transport = RecordingTransport(one.answer)
        #expect(try await one.call(.recorded(by: transport)))

        #expect(transport.requests.count == 1)
        let request = try #require(transport.requests.first)
        #expect("\(request.method) \(request.url)" == one.request)
        #expect(request.credential == one.credential)
        #expect(request.text == one.body)
        let isJSON = request.headers.contains(.init("content-type", "application/json"))
        #expect(isJSON == (request.method == "POST"))
    }

    @Test func `user storage under a signature over the exact body`() async throws {
        let transport = RecordingTransport(#"{"error":0}"#)
        let client = DouyinClient.recorded(by: transport)
        try await client.setUserStorage(["score": "1"], of: "o1", key: "key")
        try await client.removeUserStorage(["score"], of: "o1", key: "key")

        #expect(
            transport.requests.map(\.text) == [
                #"{"kv_list":[{"key":"score","value":"1"}]}"#, #"{"key":["score"]}"#,
            ]
        )
        for request in transport.requests {
            #expect(request.url.contains("?openid=o1&signature="))
            #expect(request.url.hasSuffix("&sig_method=hmac_sha256&access_token=acc"))
        }
    }
}
