import Testing

@testable import OpenPlatform

@Suite struct StorageChangeTests {
    private static let owner = StorageOwner(account: Fixture.account(), device: Fixture.device)

    @Test func `everything that is kept is listed by key with its bytes`() throws {
        let storage = try Fixture.populated().platform.localStorage
        try storage.set("b", to: "1", of: Self.owner).get()
        try storage.set("a", to: "\"抖\"", of: Self.owner).get()
        #expect(
            try storage.items(of: Self.owner) == [
                StoredItem(key: "a", text: "\"抖\"", bytes: 6), StoredItem(key: "b", text: "1", bytes: 2),
            ]
        )
    }

    @Test func `each change is told once, a refused one never`() async throws {
        let storage = try Fixture.populated().platform.localStorage
        let changes = storage.changes()
        try storage.set("a", to: "1", of: Self.owner).get()
        _ = try storage.set("big", to: String(repeating: "x", count: 1_048_577), of: Self.owner)
        try storage.remove("a", of: Self.owner)
        try storage.clear(Self.owner)
        var told: [StorageChange.Event] = []
        for await change in changes {
            #expect(change.owner == Self.owner)
            told.append(change.event)
            if told.count == 3 { break }
        }
        #expect(told == [.kept(StoredItem(key: "a", text: "1", bytes: 2)), .removed(key: "a"), .cleared])
    }
}
