import OpenPlatform

extension HostFunction {
    /// `tt.request`: one HTTP request; every status is a success.
    static let request = HostFunction(
        "request",
        .network,
        since: "1.0.0",
        kind: .task,
        timing: .network,
        parameters: [
            .required("url", .string),
            .optional("header", .object),
            .optional("method", .string, default: "GET", options: requestMethods),
            .optional("data", .any),
            .optional("dataType", .string, default: "json", options: ["json", "string"]),
            .optional("responseType", .string, default: "text", options: ["text", "arraybuffer"]),
            .optional("timeout", .number, since: "2.31.0"),
            .optional("enableCache", .boolean, default: false, since: "2.31.0"),
        ],
        result: ["statusCode", "header", "data", "profile"],
        errors: [
            .invalidURL, .invalidMethod, .invalidDomain, .offline, .timedOut, .aborted, .nameNotResolved,
            .connectionRefused, .connectionClosed, .untrusted,
        ],
        source: "api/network/http/tt-request",
        notes: "Its error texts are not published. Nothing is cached, and there is no profile.",
        carriesGesture: false,
        body: .waiting { call async throws(HostFailure) in
            let address = try call.address(for: .request)
            let exchange = try call.exchange(address)
            call.notes.show(as: "\(exchange.method) \(address.path)", address.authority, to: .server)
            let reply = try await call.send(exchange)
            call.notes.end(Phrase(en: "\(reply.status)", zh: "\(reply.status)"))
            return RequestAnswer(
                reply: reply,
                dataType: call.string("dataType"),
                responseType: call.string("responseType")
            )
            .json
        }
    )

    /// The methods that the page lists, in its order.
    fileprivate static let requestMethods: [ResultField] = [
        "OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "CONNECT",
        .init("PATCH", since: "2.42.0"),
    ]
}

extension HostCall {
    fileprivate func exchange(_ address: RequestAddress) throws(HostFailure) -> HTTPExchange {
        let method = string("method").uppercased()
        let known = HostFunction.requestMethods.first { $0.name == method }
        guard let known, known.since.map({ $0 <= origin.baseLibrary }) ?? true else {
            throw HostFailure(.invalidMethod)
        }

        let headers = RequestHeaders(call: self).lines
        let type = headers.first { $0.name.lowercased() == "content-type" }?.value ?? ""
        let data = RequestData(value: self["data"]?.withoutMarks, contentType: type, method: method)
        return HTTPExchange(
            method: method,
            url: address.adding(data.query),
            headers: headers,
            body: data.body,
            timeout: timeout(for: .request)
        )
    }
}
