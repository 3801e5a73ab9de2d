import Foundation
import Testing

@testable import DouyinOpenAPI

/// Where each of the seven envelopes has code, text and log id, quirks included.
@Suite struct `An answer's verdict` {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let json: String
        let code: Int
        let text: String
        var logID: String?
    }

    static let cases = [
        Case(
            testDescription: "E1, success without a code",
            json: #"{"access_token":"a","expires_in":7200}"#,
            code: 0,
            text: ""
        ),
        Case(
            testDescription: "E1, the failure seen on the forum",
            json: #"{"errcode":40018,"errmsg":"bad code","error":3,"message":"bad code"}"#,
            code: 40018,
            text: "bad code"
        ),
        Case(
            testDescription: "E2, success",
            json: #"{"err_no":0,"err_tips":"success","data":{"openid":"o"}}"#,
            code: 0,
            text: "success"
        ),
        Case(
            testDescription: "E2, failure with a log id",
            json: #"{"err_no":40017,"err_tips":"bad secret","data":{"access_token":""},"log_id":"2026"}"#,
            code: 40017,
            text: "bad secret",
            logID: "2026"
        ),
        Case(
            testDescription: "E3, number as text, log id as number",
            json: #"{"err_no":"28001003","err_msg":"access_token无效","log_id":20260101,"data":null}"#,
            code: 28_001_003,
            text: "access_token无效",
            logID: "20260101"
        ),
        Case(
            testDescription: "E3, written with err_tips",
            json: #"{"err_no":28001008,"err_tips":"access_token过期","log_id":"l"}"#,
            code: 28_001_008,
            text: "access_token过期",
            logID: "l"
        ),
        Case(
            testDescription: "E4, success with texts for numbers",
            json:
                #"{"data":{"access_token":"clt.a","description":"","error_code":"0","expires_in":"7200"},"message":"success"}"#,
            code: 0,
            text: "success"
        ),
        Case(
            testDescription: "E4, failure",
            json:
                #"{"data":{"captcha":"","desc_url":"","description":"配置无效","error_code":10003},"message":"error"}"#,
            code: 10_003,
            text: "配置无效"
        ),
        Case(
            testDescription: "E4, failure in extra only",
            json:
                #"{"data":{},"extra":{"error_code":2190008,"description":"expired","logid":"x"},"message":"error"}"#,
            code: 2_190_008,
            text: "expired",
            logID: "x"
        ),
        Case(
            testDescription: "E5",
            json: #"{"errno":40001,"message":"bad component","data":{}}"#,
            code: 40001,
            text: "bad component"
        ),
        Case(
            testDescription: "E6, success",
            json: #"{"log_id":"l","data":[{"code":0,"msg":"","predicts":[]}]}"#,
            code: 0,
            text: "",
            logID: "l"
        ),
        Case(
            testDescription: "E6, failure",
            json: #"{"error_id":"e","code":401,"message":"[app token sign fail] bad token","exception":""}"#,
            code: 401,
            text: "[app token sign fail] bad token",
            logID: "e"
        ),
        Case(
            testDescription: "E7, failure",
            json: #"{"error":2,"message":"bad access_token","predicts":[]}"#,
            code: 2,
            text: "bad access_token"
        ),
        Case(testDescription: "an unknown number", json: #"{"err_no":123456}"#, code: 123_456, text: ""),
    ]

    @Test(arguments: cases) func `is read from every envelope`(of one: Case) throws {
        let verdict = try JSONDecoder().decode(Verdict.self, from: Data(one.json.utf8))
        #expect(verdict.code == one.code)
        #expect(verdict.text == one.text)
        #expect(verdict.logID == one.logID)
    }
}
