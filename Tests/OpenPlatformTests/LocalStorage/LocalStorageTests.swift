import Foundation
import Storage
import Testing

@testable import OpenPlatform

@Suite struct LocalStorageTests {
    private static let owner = StorageOwner(account: Fixture.account(), device: Fixture.device)

    @Test func `a value comes back, is replaced and is forgotten`() throws {
        let storage = try Fixture.populated().platform.localStorage

        #expect(try storage.value("k", of: Self.owner) == nil)
        try storage.set("k", to: "\"抖音\"", of: Self.owner).get()
        #expect(try storage.value("k", of: Self.owner) == "\"抖音\"")
        try storage.set("k", to: "", of: Self.owner).get()
        #expect(try storage.value("k", of: Self.owner) == "")
        try storage.remove("k", of: Self.owner)
        try storage.remove("k", of: Self.owner)
        #expect(try storage.value("k", of: Self.owner) == nil)
    }

    @Test func `app, person, host app and device each have their own`() throws {
        let platform = try Fixture.populated().platform
        _ = try platform.people.findOrMake("bob")
        _ = try platform.apps.findOrMake("tt2")
        let others = [
            StorageOwner(account: Fixture.account("bob"), device: Fixture.device),
            StorageOwner(account: Fixture.account(on: .toutiao), device: Fixture.device),
            StorageOwner(account: Fixture.account(), device: "device-2"),
            StorageOwner(
                account: AccountKey(appID: "tt2", person: "amy", hostApp: .douyin),
                device: Fixture.device
            ),
        ]
        for (index, owner) in others.enumerated() {
            try platform.localStorage.set("k", to: "\(index)", of: owner).get()
        }

        #expect(try platform.localStorage.value("k", of: Self.owner) == nil)
        try platform.localStorage.clear(others[0])
        #expect(try others.map { try platform.localStorage.value("k", of: $0) } == [nil, "1", "2", "3"])
    }

    @Test func `sizes are in kilobytes, rounded up, keys counted`() throws {
        let storage = try Fixture.populated().platform.localStorage

        #expect(try storage.info(Self.owner) == StorageInfo(keys: [], currentSize: 0, limitSize: 10_240))
        try storage.set("b", to: String(repeating: "x", count: 1023), of: Self.owner).get()
        #expect(try storage.info(Self.owner) == StorageInfo(keys: ["b"], currentSize: 1, limitSize: 10_240))
        try storage.set("抖", to: "", of: Self.owner).get()
        #expect(
            try storage.info(Self.owner) == StorageInfo(keys: ["b", "抖"], currentSize: 2, limitSize: 10_240)
        )
    }

    @Test func `one value has at most a megabyte`() throws {
        let storage = try Fixture.populated().platform.localStorage
        let largest = String(repeating: "x", count: 1_048_576)

        #expect(throws: Never.self) { try storage.set("k", to: largest, of: Self.owner).get() }
        #expect(
            try storage.set("k", to: largest + "x", of: Self.owner).refusal
                == .itemTooLarge(bytes: 1_048_577, limit: 1_048_576)
        )
        #expect(try storage.value("k", of: Self.owner)?.utf8.count == 1_048_576)
    }

    @Test func `all values have at most ten megabytes, and replacing one counts once`() throws {
        var settings = PlatformSettings()
        settings.storageLimits = StorageLimits(item: 60, total: 100)
        let fixture = try Fixture(settings: settings)
        _ = try fixture.platform.apps.create(App(id: Fixture.appID, secret: "s")).get()
        _ = try fixture.platform.people.create(Person(id: "amy")).get()
        let storage = fixture.platform.localStorage
        let text = String(repeating: "x", count: 49)

        try storage.set("a", to: text, of: Self.owner).get()
        try storage.set("b", to: text, of: Self.owner).get()
        #expect(throws: Never.self) { try storage.set("b", to: text, of: Self.owner).get() }
        #expect(try storage.set("b", to: text + "x", of: Self.owner).refusal == .full(bytes: 101, limit: 100))
        #expect(try storage.set("c", to: "", of: Self.owner).refusal == .full(bytes: 101, limit: 100))
        #expect(try storage.value("b", of: Self.owner) == text)
        #expect(StorageLimits() == StorageLimits(item: 1_048_576, total: 10_485_760))
    }

    @Test(arguments: ["", "'; DROP TABLE local_storage; --", "a\u{1}b", String(repeating: "长", count: 500)])
    func `any text is a key`(key: String) throws {
        let storage = try Fixture.populated().platform.localStorage
        try storage.set(key, to: "1", of: Self.owner).get()

        #expect(try storage.value(key, of: Self.owner) == "1")
        #expect(try storage.info(Self.owner).keys == [key])
    }

    @Test func `an owner nobody knows is an accident, not a refusal`() throws {
        let storage = try Fixture().platform.localStorage

        #expect(throws: StorageFault.self) { try storage.set("k", to: "1", of: Self.owner) }
    }
}
