import OpenPlatform
import Testing

@testable import QuaverServer

/// An envelope, what goes in, and the exact text that comes out.
struct Wrapping: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let envelope: Envelope
    let success: String
    let failure: String
}

@Suite struct EnvelopeTests {
    static let wrappings = [
        Wrapping(
            testDescription: "E1",
            envelope: .legacyV1(leading: ["error": 0]),
            success: #"{"error":0,"token":"t","expires_in":7200}"#,
            failure: #"{"errcode":9,"errmsg":"no","error":3,"message":"no"}"#
        ),
        Wrapping(
            testDescription: "E2",
            envelope: .legacyV2(empty: ["token": ""]),
            success: #"{"err_no":0,"err_tips":"success","data":{"token":"t","expires_in":7200}}"#,
            failure: #"{"err_no":9,"err_tips":"no","data":{"token":""}}"#
        ),
        Wrapping(
            testDescription: "E2 without data",
            envelope: .legacyV2(success: "", empty: nil),
            success: #"{"err_no":0,"err_tips":""}"#,
            failure: #"{"err_no":9,"err_tips":"no"}"#
        ),
        Wrapping(
            testDescription: "E3",
            envelope: .open(empty: [:]),
            success: #"{"err_no":0,"err_msg":"","log_id":"L","data":{"token":"t","expires_in":7200}}"#,
            failure: #"{"err_no":9,"err_msg":"no","log_id":"L","data":{}}"#
        ),
        Wrapping(
            testDescription: "E3 flat",
            envelope: .flat(
                code: "err_no",
                text: "err_msg",
                success: "good",
                hasLogID: true,
                empty: ["token": ""]
            ),
            success: #"{"err_no":0,"err_msg":"good","log_id":"L","token":"t","expires_in":7200}"#,
            failure: #"{"err_no":9,"err_msg":"no","log_id":"L","token":""}"#
        ),
        Wrapping(
            testDescription: "E2 flat",
            envelope: .flat(code: "errno", text: "errmsg", success: "", hasLogID: false, empty: [:]),
            success: #"{"errno":0,"errmsg":"","token":"t","expires_in":7200}"#,
            failure: #"{"errno":9,"errmsg":"no"}"#
        ),
        Wrapping(
            testDescription: "E4",
            envelope: .oauth,
            success:
                #"{"data":{"token":"t","description":"","error_code":0,"expires_in":7200},"message":"success"}"#,
            failure:
                #"{"data":{"captcha":"","desc_url":"","description":"no","error_code":9},"message":"error"}"#
        ),
        Wrapping(
            testDescription: "E5",
            envelope: .thirdParty,
            success: #"{"errno":0,"message":"","data":{"token":"t","expires_in":7200}}"#,
            failure: #"{"errno":9,"message":"no","data":{}}"#
        ),
        Wrapping(
            testDescription: "E6",
            envelope: .tags,
            success: #"{"log_id":"L","token":"t","expires_in":7200}"#,
            failure: #"{"error_id":"L","code":9,"message":"no","exception":"no"}"#
        ),
        Wrapping(
            testDescription: "E7",
            envelope: .censor,
            success: #"{"error":0,"message":"image censor success","token":"t","expires_in":7200}"#,
            failure: #"{"error":9,"message":"no","predicts":[]}"#
        ),
    ]

    @Test(arguments: wrappings)
    func `each envelope has its fields in its order`(wrapping: Wrapping) {
        let data: JSONValue = ["token": "t", "expires_in": 7200]
        #expect(wrapping.envelope.success(data, logID: "L").text == wrapping.success)
        #expect(wrapping.envelope.failure(WireFailure(9, "no"), logID: "L").text == wrapping.failure)
    }
}
