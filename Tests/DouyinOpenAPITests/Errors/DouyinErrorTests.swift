import DouyinOpenAPI
import Testing

@Suite struct `An error` {
    @Test func `says call, name, number, text, cure and log id`() {
        let error = DouyinError(.badSecret, "bad secret", call: "access token", logID: "2026")
        #expect(
            error.description
                == #"access token: badSecret (40017) "bad secret". Copy the secret from the console; it changes when "#
                + "somebody resets it. (log id 2026)"
        )
    }

    @Test func `with an unknown number survives as it came`() {
        let error = DouyinError(.init(987_654), "new", call: "notify_user")
        #expect(error.code.number == 987_654)
        #expect(error.description == #"notify_user: 987654 "new""#)
        #expect(error.hint == "")
        #expect(!error.isRetryable)
    }

    @Test(arguments: [
        (DouyinError.Code.systemError, true), (.badSecret, false), (.badCode, false), (.systemBusy, true),
        (.tokenExpired, false), (.rateLimited, true), (.unreachable, true), (.timedOut, true),
        (.unreadable, false), (.cancelled, false), (.messagesTooFrequent, true), (.notSubscribed, false),
    ])
    func `may pass later or not`(code: DouyinError.Code, isRetryable: Bool) {
        #expect(DouyinError(code, "", call: "x").isRetryable == isRetryable)
    }

    /// Every number of server-api.md that has a meaning of its own.
    private static let documented =
        [-1, 40002, 40009, 40010, 40011, 40014, 40015, 40016, 40017, 40018, 40019, 40020, 40021, 40026]
        + [60001, 60003, 60103, 1000, 1001, 1008, 1009, 1010, 2000]
        + [10002, 10003, 10004, 10005, 10006, 10007, 10008, 10010, 10013, 10014, 10020]
        + [2_100_004, 2_100_005, 2_100_007, 2_100_009, 2_190_001, 2_190_002, 2_190_003, 2_190_004]
        + [2_190_008, 2_190_015, 2_190_016]
        + [3, 4, 5, 6, 7, 8, 12, 14, 15, 16, 17, 18, 19, 20, 21, 38, 39, 42, 45, 46, 47, 52, 56]
        .map { 28_001_000 + $0 }
        + [28_003_017, 28_003_018, 28_004_020, 28_005_001, 28_005_015, 28_005_139, 28_005_187, 28_006_003]
        + [28_014_001, 28_014_036, 28_014_041, 28_014_043]

    @Test(arguments: documented) func `has a name and a cure for every documented number`(number: Int) {
        let error = DouyinError(.init(number), "", call: "x")
        #expect(error.description.contains("(\(number))"))
        #expect(!error.hint.isEmpty)
    }
}
