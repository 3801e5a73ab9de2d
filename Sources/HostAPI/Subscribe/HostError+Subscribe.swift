import OpenPlatform

/// The rows of …/api/open-interface/subscribe-message/request-subscribe-message that the platform's rules reach.
///
/// Network and service errors (21103, 21104), `auth deny` (21105) and `request count out of limit` (21107, of the
/// first phase) have no rule behind them.
extension SubscribeRefusal {
    /// What the app gets to read.
    package var failure: HostFailure {
        HostFailure(row, because: self)
    }

    private var row: HostError {
        switch self {
        case .hostAppDoesNotAsk: row("not supported by current application", 21502)
        case .noTemplates: row("invalid params", 20000)
        case .tooManyTemplates: row("template counts out of max bounds", 20000)
        case .unknownApp: row("no permission", nil)
        case .unknownPerson: row("Internal error: \(reason.en)", 10401, .inferred)
        case .unknownTemplate, .templateIsOff: row("template not exist or invalid", 21101)
        case .mixedKinds: row("template type not the same", 21102)
        case .hostLoginNeeded: row("login deny", 21106)
        case .muted: row("main switch off", 21108)
        case .allSwitchedOff: row("templates switches all off", 21109)
        case .allBanned: row("forbidden", 21110)
        }
    }

    private func row(
        _ detail: String,
        _ number: ErrorNumber?,
        _ evidence: Evidence = .documented
    ) -> HostError {
        HostError(detail, errNo: number, evidence, meaning: reason, cure: fix)
    }
}
