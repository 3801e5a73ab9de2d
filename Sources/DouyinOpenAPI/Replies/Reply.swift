import Foundation

/// An answer of the platform on its way to the caller.
struct Reply: Sendable {
    let response: DouyinResponse

    var logID: String? { response.header("x-tt-logid") }

    /// The reply, if it says that the call succeeded.
    func checked<Answer>(for call: Call<Answer>) throws(DouyinError) -> Reply {
        guard isJSON else {
            guard isPicture else { throw unreadable(call.name, "it is neither JSON nor a picture") }
            return self
        }
        let verdict: Verdict = try decode(call.name)
        guard verdict.code == 0, (200..<300).contains(response.status) else {
            let failure = DouyinError(
                DouyinError.Code(verdict.code == 0 ? response.status : verdict.code),
                verdict.text,
                call: call.name,
                logID: verdict.logID ?? logID,
                status: response.status
            )
            DouyinOptions.count(failure)
            throw failure
        }
        return self
    }

    /// The members that the call gives.
    func answer<Answer>(to call: Call<Answer>) throws(DouyinError) -> Answer {
        guard call.envelope.hasData else { return try decode(call.name) }
        let envelope: DataMember<Answer> = try decode(call.name)
        return envelope.data
    }

    private struct DataMember<Content: Decodable>: Decodable {
        let data: Content
    }

    private var isJSON: Bool {
        response.body.first { $0 > 32 } == UInt8(ascii: "{")
    }

    private var isPicture: Bool {
        (200..<300).contains(response.status) && response.header("content-type")?.hasPrefix("image/") == true
    }

    private func decode<Value: Decodable>(_ call: String) throws(DouyinError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(response.body))
        } catch {
            throw unreadable(call, "\(error)")
        }
    }

    private func unreadable(_ call: String, _ reason: String) -> DouyinError {
        let failure = DouyinError(
            .unreadable,
            "the answer of \(response.body.count) bytes is not as documented: \(reason)",
            call: call,
            logID: logID,
            status: response.status
        )
        DouyinOptions.count(failure)
        return failure
    }
}
