import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct DrawQRCodeTests {
    static let refusals = [
        Refusal(
            name: "other host app",
            body: #""appname":"wechat""#,
            answer: #"{"errcode":40016,"errmsg":"bad appname","error":3,"message":"bad appname"}"#
        ),
        Refusal(
            name: "too narrow",
            body: #""width":279"#,
            answer: #"{"errcode":40021,"errmsg":"bad width","error":3,"message":"bad width"}"#
        ),
        Refusal(
            name: "too wide",
            body: #""width":"1281""#,
            answer: #"{"errcode":40021,"errmsg":"bad width","error":3,"message":"bad width"}"#
        ),
        Refusal(
            name: "width in words",
            body: #""width":"wide""#,
            answer: #"{"errcode":40021,"errmsg":"bad width","error":3,"message":"bad width"}"#
        ),
        Refusal(
            name: "unknown version",
            body: #""version_type":"old""#,
            answer: #"{"errcode":40026,"errmsg":"bad version_type","error":3,"message":"bad version_type"}"#
        ),
        Refusal(
            name: "colour out of range",
            body: #""line_color":{"r":0,"g":0,"b":256}"#,
            answer: #"{"errcode":40014,"errmsg":"bad params","error":3,"message":"bad params"}"#
        ),
        Refusal(
            name: "path of 1,025 bytes",
            body: #""path":"\#(String(repeating: "p", count: 1025))""#,
            answer: #"{"errcode":40014,"errmsg":"bad params","error":3,"message":"bad params"}"#
        ),
    ]

    @Test(arguments: refusals)
    func `a refused code is JSON with the page's number`(refusal: Refusal) async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"access_token":"\#(try bench.token())",\#(refusal.body)}"#
            let reply = try await bench.send(.post, "/api/apps/qrcode", body)
            #expect(reply.status == 200)
            #expect(reply.text == refusal.answer)
            #expect(reply.headers[.contentType] == "application/json; charset=utf-8")
            #expect(try #require(bench.platform.trace.entries().last).fix != nil)
        }
    }

    @Test func `a code without a token is refused`() async throws {
        try await ServerBench.with { bench async throws in
            let none = try await bench.send(.post, "/api/apps/qrcode", "{}")
            #expect(
                none.text
                    == #"{"errcode":40002,"errmsg":"nil access_token","error":3,"message":"nil access_token"}"#
            )
            let bad = try await bench.send(.post, "/api/apps/qrcode", #"{"access_token":"x"}"#)
            #expect(
                bad.text
                    == #"{"errcode":40002,"errmsg":"bad access_token","error":3,"message":"bad access_token"}"#
            )
        }
    }

    @Test func `the first version answers the picture itself`() async throws {
        try await ServerBench.with { bench async throws in
            let body =
                #"{"access_token":"\#(try bench.token())","appname":"douyin","path":"pages%2Findex%3Fa%3D1","#
                + #""width":300,"line_color":{"r":1,"g":2,"b":3}}"#
            try await bench.client.execute(
                uri: "/api/apps/qrcode",
                method: .post,
                body: ByteBuffer(string: body)
            ) { response in
                #expect(response.headers[.contentType] == "image/png")
                let content = "sslocal://microapp?app_id=tt1&app_name=douyin&start_page=pages%2Findex%3Fa%3D1"
                let expected = try #require(QRPicture(content, width: 300))
                let ink = RGBColor(red: 1, green: 2, blue: 3)
                #expect(Array(response.body.readableBytesView) == expected.png(ink: ink, background: nil))
            }
        }
    }

    @Test func `the second version answers the picture in base64`() async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.accessToken: try bench.token(.client)]
            func text(_ body: String) async throws -> String {
                try await bench.send(.post, "/api/apps/v1/qrcode/create/", body, headers: headers).steadyText
            }
            let good = try await text(
                #"{"appid":"tt1","app_name":"all","path":"pages/index?a=1","background":{"r":255,"g":255,"b":255}}"#
            )
            let content = "sslocal://microapp?app_id=tt1&app_name=all&start_page=pages%2Findex%3Fa%3D1"
            let picture = try #require(QRPicture(content, width: 430))
            let image = Data(picture.png(ink: .black, background: .white)).base64EncodedString()
            #expect(good == #"{"err_no":0,"err_msg":"","log_id":"LOGID","data":{"img":"\#(image)"}}"#)

            let refused = #"{"err_no":28005001,"err_msg":"参数解析失败","log_id":"LOGID","data":{"img":""}}"#
            #expect(try await text(#"{"appid":"tt2"}"#) == refused)
            #expect(try await text(#"{"app_name":"pipixia"}"#) == refused)
            #expect(try await text(#"{"width":1281}"#) == refused)
        }
    }

    @Test func `an access token of the older kind opens no newer endpoint`() async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.accessToken: try bench.token(.access)]
            let reply = try await bench.send(.post, "/api/apps/v1/qrcode/create", "{}", headers: headers)
            #expect(
                reply.steadyText
                    == #"{"err_no":28001003,"err_msg":"access_token无效","log_id":"LOGID","data":{"img":""}}"#
            )
        }
    }
}
