/// How often one app may call an endpoint.
package struct CallLimit: Sendable, Hashable {
    /// Calls that are let through.
    package var calls: Int

    /// The span in which they are counted, in seconds.
    package var seconds: Double

    /// Allows a number of calls in a span.
    package init(_ calls: Int, per seconds: Double) {
        self.calls = calls
        self.seconds = seconds
    }

    /// The line of the trace that tells whether the limit was kept.
    package func line(_ state: TraceRule.State) -> TraceRule {
        TraceRule(
            Phrase(
                en: "Frequency: at most \(calls) calls in \(span.en)",
                zh: "频率：\(span.zh)内最多 \(calls) 次调用"
            ),
            state
        )
    }

    private var span: Phrase {
        switch seconds {
        case 60: Phrase(en: "a minute", zh: "一分钟")
        case 86_400: Phrase(en: "a day", zh: "一天")
        case let seconds where seconds > 60 && seconds.truncatingRemainder(dividingBy: 60) == 0:
            Phrase(en: "\(Int(seconds) / 60) minutes", zh: " \(Int(seconds) / 60) 分钟")
        default: Phrase(en: "\(seconds) seconds", zh: " \(seconds) 秒")
        }
    }
}

/// The limits that the platform's pages name.
package struct CallLimits: Sendable, Hashable {
    /// `/oauth/client_token/` (…/get-client_token).
    package var clientToken = [CallLimit(500, per: 300)]

    /// `/api/apps/stable_token` in its normal mode (…/gen-stable-access-token).
    package var stableToken = [CallLimit(10_000, per: 60), CallLimit(500_000, per: 86_400)]

    /// The same with `force_refresh`.
    package var forcedStableToken = [CallLimit(20, per: 86_400)]

    /// `check_session_key` and `reset_session_key`, each (mini-game pages).
    package var sessionKeyCheck = [CallLimit(60_000, per: 60)]

    /// `/api/apps/qrcode` and `/api/apps/v1/qrcode/create/` together (createQRCode).
    package var qrCode = [CallLimit(5_000, per: 60)]

    /// Making url links, and making schemas, each (…/url-and-qrcode/link).
    package var link = [CallLimit(100, per: 1), CallLimit(500_000, per: 86_400)]

    /// Cards that one app may show one person with `tt.followAwemeUser`; limited since 2024, the number is unpublished.
    package var followCard = [CallLimit(10, per: 86_400)]

    /// Starts from the pages' numbers.
    package init() {}
}

/// Why a call comes too soon.
package struct TooManyCalls: Error, Sendable, Hashable {
    /// The limit that was reached.
    package let limit: CallLimit

    /// The moment from which calls are let through again.
    package let until: PlatformInstant

    /// Names the limit and its end.
    package init(limit: CallLimit, until: PlatformInstant) {
        self.limit = limit
        self.until = until
    }
}

extension TooManyCalls: Explained {
    /// What was refused.
    package var reason: Phrase {
        Phrase(
            en: "the app has made its \(limit.calls) calls; the next one goes through at \(until)",
            zh: "应用的 \(limit.calls) 次调用已用完，\(until) 起恢复"
        )
    }

    /// What to change.
    package var fix: Phrase {
        Phrase(
            en: "Keep what the call gave and share it between servers, or advance the clock.",
            zh: "缓存调用结果并在服务器间共享，或拨快时钟。"
        )
    }

    /// The limit with the reason beside it.
    package var rules: [TraceRule] {
        [TraceRule(limit.line(.failed).text.denied(because: reason), .failed)]
    }
}
