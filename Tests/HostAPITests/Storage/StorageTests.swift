import HostAPI
import OpenPlatform
import Testing

struct StorageTests {
    @Test(
        arguments: [
            "雨后的梧桐 🌳", "", 1, -2.5, 1e21, true, nil, [], [1, [2, nil]], ["a": ["b": "c"], "空": ""],
            ["$date": 1_767_225_600_123], ["list": [["$date": 0]]],
        ] as [JSONValue]
    )
    func `a value comes back as it was, either way`(value: JSONValue) async throws {
        let world = try World()

        #expect(await world.call("setStorage", ["key": "k", "data": value]) == ["errMsg": "setStorage:ok"])
        #expect(await world.call("getStorage", ["key": "k"]) == ["data": value, "errMsg": "getStorage:ok"])
        #expect(await world.call("setStorageSync", ["s", value]) == ["$undefined": true])
        #expect(await world.call("getStorageSync", ["s"]) == value)
    }

    @Test func `a missing key gives an empty text`() async throws {
        let world = try World()

        #expect(await world.call("getStorageSync", ["nothing"]) == "")
        #expect(await world.call("getStorage", ["key": "nothing"])["data"] == "")
    }

    @Test func `a value that was left out is undefined`() async throws {
        let world = try World()
        await world.call("setStorage", ["key": "k"])

        #expect(await world.call("getStorageSync", ["k"]) == ["$undefined": true])
    }

    @Test func `keys are listed with the room they take, and go away`() async throws {
        let world = try World()
        await world.call("setStorageSync", ["b", .string(String(repeating: "x", count: 2000))])
        await world.call("setStorageSync", ["a", 1])
        let info = await world.call("getStorageInfoSync", [])

        #expect(info == ["keys": ["a", "b"], "currentSize": 2, "limitSize": 10240])
        #expect(await world.call("getStorageInfo")["keys"] == ["a", "b"])

        await world.call("removeStorageSync", ["a"])
        await world.call("removeStorage", ["key": "never"])
        #expect(await world.call("getStorageInfoSync", [])["keys"] == ["b"])

        await world.call("clearStorageSync", [])
        #expect(await world.call("getStorageInfoSync", [])["currentSize"] == 0)
    }

    @Test func `another host app, person, app or device sees nothing`() async throws {
        let world = try World()
        await world.call("setStorageSync", ["k", 1])
        _ = try world.platform.apps.findOrMake("tt2")
        _ = try world.platform.people.findOrMake("bob")
        let changes: [(inout CallOrigin) -> Void] = [
            { $0.hostApp = .toutiao }, { $0.personID = "bob" }, { $0.appID = "tt2" },
            { $0.deviceID = "phone-2" },
        ]
        for change in changes {
            var other = world
            change(&other.origin)
            #expect(await other.call("getStorageSync", ["k"]) == "")
            await other.call("clearStorageSync", [])
        }

        #expect(await world.call("getStorageSync", ["k"]) == 1)
    }

    @Test func `a megabyte fits under a key, one byte more does not`() async throws {
        let world = try World()
        let fits = String(repeating: "x", count: 1_048_576 - 2)

        #expect(await world.answer("setStorageSync", ["k", .string(fits)]).isOK)
        #expect(
            await world.call("setStorageSync", ["k", .string(fits + "x")]) == [
                "errMsg": "setStorageSync:fail exceed storage item max length", "errNo": 21101,
            ]
        )
        #expect(await world.call("getStorageSync", ["k"]) == .string(fits))
    }

    @Test func `all values together stay below the limit, and the text says which`() async throws {
        var settings = PlatformSettings()
        settings.storageLimits = StorageLimits(item: 1_048_576, total: 2_097_152)
        let world = try World(platformSettings: settings)
        let half = JSONValue.string(String(repeating: "x", count: 1_000_000))
        await world.call("setStorageSync", ["a", half])
        await world.call("setStorageSync", ["b", half])

        #expect(
            await world.call("setStorage", ["key": "c", "data": half]) == [
                "errMsg": "setStorage:fail exceed storage max size 2Mb", "errNo": 21102,
            ]
        )
        #expect(await world.call("getStorageInfoSync", [])["keys"] == ["a", "b"])
    }

    @Test func `values never show in the trace`() async throws {
        let world = try World()
        await world.call("setStorage", ["key": "token", "data": "s3cr3t"])
        let steps = world.platform.trace.entries()

        #expect(steps.map(\.note) == ["{ key: token, data }"])
        #expect(!steps.contains { "\($0)".contains("s3cr3t") })
    }
}
