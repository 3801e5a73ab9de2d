import OpenPlatform
import Testing

@Suite(.timeLimit(.minutes(2))) struct ServerJSONTests {
    @Test(
        arguments: [
            #"{"$date":5}"#, #"{"a":[{"$arraybuffer":"AAAA"}]}"#, #"{"$undefined":true,"b":{"$stat":{}}}"#,
            #"{"$json":"[1]"}"#, #"[{"$id":1}]"#, #"{"price":"$5"}"#,
        ]
    )
    func `what a server sends arrives as it is`(body: String) async throws {
        try await FileServer.with(["/a": Array(body.utf8)]) { _, port in
            let script = """
                Page({ data: {}, onLoad() {
                  tt.request({ url: 'http://127.0.0.1:\(port)/a',
                    success: (res) => this.setData({ text: JSON.stringify(res.data) }),
                    fail: (res) => this.setData({ text: res.errMsg }) });
                } });
                """
            try await WrittenPhone.with(script: script) { phone in
                try await phone.until("an answer") { $0["text"] != nil }
                #expect(try await phone.data["text"] == .string(body))
            }
        }
    }
}
