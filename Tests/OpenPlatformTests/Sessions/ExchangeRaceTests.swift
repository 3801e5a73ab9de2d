import OpenPlatform
import Storage
import StorageTesting
import Testing

@Suite struct ExchangeRaceTests {
    @Test(arguments: StoreKind.available)
    func `one of 64 exchanges of the same code wins, whichever program it reaches`(
        kind: StoreKind
    ) async throws {
        try await Replicas.with(kind) { replicas in
            for _ in 0..<5 {
                let grant = try replicas.first.logIn()

                let refusals = try await replicas.call { try $0.exchange(code: grant.code).refusal }

                #expect(refusals.filter { $0 == nil }.count == 1)
                #expect(
                    refusals.compactMap(\.self).allSatisfy { $0 == .badCode(.used(at: Fixture.start)) }
                )
            }
        }
    }

    @Test(arguments: StoreKind.available)
    func `64 logins at the same time get codes that all work`(kind: StoreKind) async throws {
        try await Replicas.with(kind) { replicas in
            let grants = try await replicas.call { try $0.logIn() }
            let codes = Set(grants.compactMap(\.code))

            #expect(codes.count == 64)
            for code in codes {
                #expect(throws: Never.self) { try replicas.second.exchange(code: code).get() }
            }
        }
    }
}
