import Testing

@testable import OpenPlatform

@Suite struct IssuedCodeTests {
    private static let end = Fixture.start + 300

    @Test(arguments: [
        ("tt1", 0.0, nil as Double?, nil as CodeFault?), ("tt1", 299.9, nil, nil),
        ("tt1", 300, nil, .expired(at: end)), ("tt1", 9_999, nil, .expired(at: end)),
        ("tt1", 10, 5, .used(at: Fixture.start + 5)), ("tt1", 9_999, 5, .used(at: Fixture.start + 5)),
        ("tt2", 0, nil, .otherApp), ("tt2", 10, 5, .otherApp),
    ])
    func `a code works once, in time, for its app`(
        appID: String,
        after: Double,
        used: Double?,
        fault: CodeFault?
    ) {
        let code = IssuedCode(
            appID: "tt1",
            device: "d",
            login: nil,
            expiresAt: Self.end,
            usedAt: used.map { Fixture.start + $0 }
        )

        #expect(code.fault(for: appID, at: Fixture.start + after) == fault)
    }
}
