import DouyinOpenAPI
import Foundation
import Synchronization

/// The platform's rules for access tokens, in virtual time, with accidents on the way.
///
/// The newest two tokens live: issue B and A lives five minutes more; issue C and A is dead at once.
final class FakePlatform: DouyinTransport {
    /// What may happen to a request.
    struct Accidents: Sendable {
        /// How long an answer takes, in seconds.
        var delay = 0.001...0.2
        /// The part of requests that get lost before they arrive.
        var lost = 0.0
        /// The part of answers that get lost on their way back.
        var answerLost = 0.0
        /// How long a lost request or answer keeps the client waiting, in seconds.
        var patience = 2.0
    }

    /// One token of the app.
    private struct Issued {
        let text: String
        var end: Double
    }

    private struct State {
        var tokens: [Issued] = []
        var issues = 0
        var clientIssues = 0
        var calls = 0
        var fetchTimes: [Double] = []
        var deadCalls = 0
        var excusedDeadCalls = 0
        var revokedAt = -Double.infinity
        var secret = "right"
        var refusals = 0
    }

    private let time: VirtualTime
    private let life: Double
    private let random: SeededRandom
    private let accidents: Accidents
    private let state = Mutex(State())

    init(_ time: VirtualTime, life: Double = 7200, seed: UInt64 = 1, accidents: Accidents = Accidents()) {
        self.time = time
        self.life = life
        self.accidents = accidents
        random = SeededRandom(seed)
    }

    var issues: Int { state.withLock { $0.issues } }
    var clientIssues: Int { state.withLock { $0.clientIssues } }
    var calls: Int { state.withLock { $0.calls } }
    var fetchTimes: [Double] { state.withLock { $0.fetchTimes } }
    /// How often a secret was refused.
    var refusals: Int { state.withLock { $0.refusals } }
    /// Calls that came with a token that nobody could take for alive.
    var deadCalls: Int { state.withLock { $0.deadCalls } }
    /// Calls that came with a token which had been revoked a moment before.
    var excusedDeadCalls: Int { state.withLock { $0.excusedDeadCalls } }

    /// Kills all tokens, which no client can foresee.
    func revokeAll() {
        state.withLock { state in
            state.tokens = []
            state.revokedAt = time.now
        }
    }

    /// Changes the secret that the platform takes.
    func takeSecret(_ secret: String) { state.withLock { $0.secret = secret } }

    func send(_ request: DouyinRequest, within seconds: Double) async throws -> DouyinResponse {
        if random.fraction() < accidents.lost {
            try await time.clock.sleep(min(seconds, accidents.patience))
            throw DouyinTimeout()
        }
        try await pause()
        let answer = answer(to: request)
        if random.fraction() < accidents.answerLost {
            try await time.clock.sleep(min(seconds, accidents.patience))
            throw DouyinTimeout()
        }
        try await pause()
        return DouyinResponse(status: 200, headers: [], body: Array(answer.utf8))
    }

    private func answer(to request: DouyinRequest) -> String {
        if request.url.hasSuffix("/token") { return issue(request) }
        if request.url.hasSuffix("/oauth/client_token/") { return issueClientToken() }
        return check(request)
    }

    private func issueClientToken() -> String {
        state.withLock { $0.clientIssues += 1 }
        return
            #"{"data":{"access_token":"clt.1","description":"","error_code":"0","expires_in":"\#(Int(life))"},"message":"success"}"#
    }

    private func pause() async throws {
        let span = accidents.delay.upperBound - accidents.delay.lowerBound
        try await time.clock.sleep(accidents.delay.lowerBound + random.fraction() * span)
    }

    private func issue(_ request: DouyinRequest) -> String {
        let secret = member("secret", of: request)
        return state.withLock { state in
            guard secret == state.secret else {
                state.refusals += 1
                return #"{"err_no":40017,"err_tips":"bad secret","data":{"access_token":"","expires_in":0}}"#
            }
            state.issues += 1
            state.fetchTimes.append(time.now)
            if var previous = state.tokens.last {
                previous.end = min(previous.end, time.now + 300)
                state.tokens = [previous]
            }
            let text = "token-\(state.issues)"
            state.tokens.append(Issued(text: text, end: time.now + life))
            return
                #"{"err_no":0,"err_tips":"success","data":{"access_token":"\#(text)","expires_in":\#(Int(life))}}"#
        }
    }

    private func check(_ request: DouyinRequest) -> String {
        let text = member("access_token", of: request)
        return state.withLock { state in
            state.calls += 1
            if state.tokens.contains(where: { $0.text == text && time.now < $0.end }) {
                return #"{"err_no":0,"err_tips":""}"#
            }
            if time.now - state.revokedAt < 120 { state.excusedDeadCalls += 1 } else { state.deadCalls += 1 }
            return #"{"err_no":28001008,"err_tips":"access_token过期"}"#
        }
    }

    private func member(_ name: String, of request: DouyinRequest) -> String? {
        let object = try? JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any]
        return object?[name] as? String
    }
}
