import Metrics

/// The numbers that tell how tokens fare: their age, refreshes, and failures by code.
struct TokenMetrics: Sendable {
    private let dimensions: [(String, String)]
    private let ageGauge: Gauge

    /// How often this process fetched a token.
    let refreshes: Counter

    init(_ key: TokenKey) {
        dimensions = [("app_id", key.appID), ("kind", key.kind.rawValue)]
        ageGauge = Gauge(label: "douyin_token_age_seconds", dimensions: dimensions)
        refreshes = Counter(label: "douyin_token_refreshes", dimensions: dimensions)
    }

    /// A token of this age was used, in seconds.
    func age(_ seconds: Double) { ageGauge.record(seconds) }

    /// A fetch failed.
    func failed(_ code: DouyinError.Code) {
        Counter(label: "douyin_token_failures", dimensions: dimensions + [("code", code.label)]).increment()
    }
}

extension DouyinError.Code {
    /// A bounded text for metrics: the name, or `other` for a number that isn't named.
    var label: String { meaning?.name ?? "other" }
}
