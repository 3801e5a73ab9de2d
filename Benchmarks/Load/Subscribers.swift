/// People who ask for one message each, again and again, because a person gets one a second and a yes is good for one.
struct Subscribers {
    private static let count = 2_000
    private static let template = "MSG-bench"

    private let backEnd: BackEnd
    private let pushes: [String]

    /// Logs people in and learns the ids by which the back end knows them.
    init(of backEnd: BackEnd) async throws {
        self.backEnd = backEnd
        let template = BackEnd.post(
            "/_quaver/v1/apps/\(BackEnd.app)/templates",
            #"{"template_id":"\#(Self.template)","title":"下单成功","kind":"one_time","keywords":["订单号"]}"#
        )
        _ = try await backEnd.ask([template], expecting: #"{"template_id"#)
        let people = (0..<Self.count).map { BackEnd.post("/_quaver/v1/people", #"{"id":"s\#($0)"}"#) }
        _ = try await backEnd.ask(people, expecting: #"{"id"#)
        let token = try await backEnd.token()
        let exchanges = try await backEnd.exchanges(of: (0..<Self.count).map { "s\($0)" })
        pushes = try await backEnd.ask(exchanges, expecting: #"{"err_no":0"#)
            .compactMap { BackEnd.field("openid", of: $0) }
            .map { openID in
                BackEnd.post(
                    "/api/apps/subscribe_notification/developer/v1/notify",
                    #"{"access_token":"\#(token)","app_id":"\#(BackEnd.app)","tpl_id":"\#(Self.template)","#
                        + #""open_id":"\#(openID)","data":{"订单号":"A1"}}"#
                )
            }
    }

    /// One message to each of them, who have just said yes; a second has passed since the last one.
    func messages() async throws -> [String] {
        let answers = #"{"\#(Self.template)":"accept"}"#
        let body = #"{"app_id":"\#(BackEnd.app)","template_ids":["\#(Self.template)"],"answers":\#(answers)}"#
        let yes = (0..<Self.count).map { BackEnd.post("/_quaver/v1/people/s\($0)/subscribe", body) }
        _ = try await backEnd.ask(yes, expecting: "{")
        _ = try await backEnd.ask(
            [BackEnd.request("PATCH /_quaver/v1/clock", body: #"{"advance":2}"#)],
            expecting: #"{"now"#
        )
        return pushes
    }
}
