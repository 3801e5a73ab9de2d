import OpenPlatform
import Testing

@testable import QuaverServer

struct BrowserMessageTests {
    @Test func `a browser tells where elements are`() throws {
        let text = #"{"type":"measured","query":7,"layout":{"nodes":[null],"viewport":{}}}"#
        guard case .measured(let query, let layout) = try BrowserMessage(text) else {
            Issue.record("not measured")
            return
        }
        #expect(query == 7)
        #expect(layout == ["nodes": [nil], "viewport": [:]])
    }

    @Test func `a browser that does not show the page has no layout`() throws {
        guard case .measured(8, .null) = try BrowserMessage(#"{"type":"measured","query":8,"layout":null}"#)
        else {
            Issue.record("not measured")
            return
        }
    }

    @Test func `a browser tells that something moved, and that the person shares`() throws {
        guard case .moved(page: 3) = try BrowserMessage(#"{"type":"moved","page":3}"#),
            case .share = try BrowserMessage(#"{"type":"share"}"#)
        else {
            Issue.record("not read")
            return
        }
    }

    @Test(arguments: [
        #"{"type":"measured","layout":{}}"#, #"{"type":"measured","query":"7"}"#, #"{"type":"moved"}"#,
        #"{"type":"moved","page":"3"}"#, #"{"type":"shares"}"#,
    ])
    func `half a message is none`(text: String) {
        #expect(throws: BrowserMessage.Fault.notUnderstood) { try BrowserMessage(text) }
    }
}
