import HTTPTypes
import Logging
import OpenPlatform

extension OpenAPIRoutes {
    /// Answers a call, unless a fault or an accident does; delays are real time, so that a frozen clock delays too.
    func answer(
        _ call: OpenCall,
        by endpoint: some OpenEndpoint,
        _ logger: Logger
    ) async throws -> OpenAnswer {
        let type = type(of: endpoint)
        do {
            let faults = try strike(call, type)
            if faults.delay > 0 { try await platform.clock.wait(milliseconds: faults.delay) }
            if let forced = faults.answer(in: type, appID: call.namedApp) { return forced }
            var answer = try endpoint.answer(call)
            answer.rules += faults.lines
            return answer
        } catch let error as CancellationError {
            throw error
        } catch {
            logger.error("accident", metadata: ["endpoint": "\(type.name)", "error": "\(error)"])
            return .failure(type.envelope.accident, Accident(), appID: call.namedApp)
        }
    }

    /// The header first, since it is about this very call; then the faults that were set.
    private func strike(_ call: OpenCall, _ type: (some OpenEndpoint).Type) throws -> StruckCall {
        if let code = call.header("Aweme-Negative-Test").flatMap({ Int($0) }), code != 0 {
            return StruckCall(faults: [Fault(id: "Aweme-Negative-Test", type.name, .error(code))])
        }
        return StruckCall(
            faults: try platform.faults.strike(type.name) {
                try platform.faultSubject(
                    appID: call.namedApp,
                    token: call.anyToken,
                    openID: ["open_id", "openid", "touser"].lazy.compactMap(call.text).first,
                    code: call.text("code")
                )
            }
        )
    }
}

/// What the faults that strike a call do to it.
private struct StruckCall {
    let faults: [Fault]

    var delay: Double {
        faults.reduce(0) { sum, fault in
            if case .delay(let milliseconds) = fault.effect { sum + milliseconds } else { sum }
        }
    }

    /// The lines of the trace for a call that was struck and answered all the same.
    var lines: [TraceRule] { faults.map { TraceRule($0.reason, .passed) } }

    /// The answer instead of the endpoint's, with the text that its page gives for the code.
    func answer(in type: (some OpenEndpoint).Type, appID: String?) -> OpenAnswer? {
        guard let fault = faults.last else { return nil }
        switch fault.effect {
        case .delay: return nil
        case .error(let code):
            let failure = type.failures.first { $0.code == code }
            return .failure(
                failure ?? WireFailure(code, type.envelope.accident.text, .inferred),
                fault,
                appID: appID
            )
        case .drop: return OpenAnswer(content: .dropped, appID: appID, refusal: fault)
        }
    }
}

extension OpenCall {
    /// The app that the call itself names.
    fileprivate var namedApp: String? {
        ["appid", "app_id", "client_key"].lazy.compactMap(text).first
    }

    /// The token, wherever it is.
    fileprivate var anyToken: Secret {
        let places: [TokenPlace] = [.header("access-token"), .header("X-Token"), .parameter]
        return places.lazy.map(token).first { !$0.revealed.isEmpty } ?? Secret("")
    }
}

/// Something broke inside the server.
private struct Accident: Explained {
    var reason: Phrase { Phrase(en: "something broke inside Quaver", zh: "Quaver 内部出错") }

    var fix: Phrase { Phrase(en: "Look at Quaver's log.", zh: "查看 Quaver 的日志。") }
}
