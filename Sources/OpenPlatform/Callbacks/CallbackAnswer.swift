/// The body with which a developer's server must answer, beside the status 200.
package enum CallbackAnswer: Sendable, Hashable {
    /// Any.
    case any

    /// `{"challenge":N}` with the number that was sent.
    case challenge(Int)

    /// `success`, or nothing.
    case success

    /// The words that were sent, and nothing else.
    case echo(String)
}

extension CallbackAnswer {
    /// What the body must be, after "answer".
    var words: Phrase {
        switch self {
        case .any: Phrase(en: "anything", zh: "任意内容")
        case .challenge(let number):
            Phrase(
                en: "{\"challenge\":\(number)}, the number of the request, as JSON",
                zh: "JSON {\"challenge\":\(number)}，即请求中的数字"
            )
        case .success: Phrase(en: "success, or an empty body", zh: " success 或空响应体")
        case .echo: Phrase(en: "echostr as it came, without quotation marks", zh: "原样的 echostr，不加引号")
        }
    }

    fileprivate func accepts(_ body: [UInt8]) -> Bool {
        switch self {
        case .any: true
        case .challenge(let number): (try? JSONValue.parse(body))?["challenge"]?.int == number
        case .success: body.isEmpty || body == Array("success".utf8)
        case .echo(let text): body == Array(text.utf8)
        }
    }
}

/// What a developer's server answered.
package struct CallbackReply: Sendable, Hashable {
    /// The status.
    let status: Int

    /// The body, as it came.
    let body: [UInt8]

    /// Describes an answer.
    package init(status: Int, body: [UInt8] = []) {
        self.status = status
        self.body = body
    }

    /// Judges the answer.
    ///
    /// - Parameter expected: The body it must have.
    /// - Returns: Why the attempt was for nothing, `nil` when it was not.
    func fault(expecting expected: CallbackAnswer) -> DeliveryFault? {
        guard status == 200 else { return .status(status) }
        return expected.accepts(body) ? nil : .wrongAnswer(expected)
    }
}

extension Delivery {
    /// The body that the server must answer with.
    var expectedAnswer: CallbackAnswer {
        switch kind {
        case .webhook: .any
        case .webhookCheck: .challenge((try? JSONValue.parse(body))?["content"]?["challenge"]?.int ?? 0)
        case .message: .success
        case .messageCheck: .echo(body)
        }
    }
}
