import Testing

@testable import QuaverServer

@Suite struct OriginGuardTests {
    @Test(
        arguments: [
            ("127.0.0.1:8787", nil, true), ("localhost:8787", "http://localhost:8787", true),
            ("[::1]:8787", nil, true), ("evil.example", nil, false),
            ("127.0.0.1:8787", "http://evil.example", false), ("127.0.0.1:8787", "null", false),
        ] as [(String, String?, Bool)]
    )
    func `only pages and tools of this machine are admitted`(host: String, origin: String?, isAdmitted: Bool)
    {
        #expect(OriginGuard().admits(host: host, origin: origin) == isAdmitted)
    }
}
