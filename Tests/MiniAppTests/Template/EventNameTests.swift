import Testing

@testable import MiniApp

struct EventNameTests {
    @Test(arguments: [
        ("bindtap", "tap", "bind"),
        ("bind:tap", "tap", "bind"),
        ("catchtap", "tap", "catch"),
        ("catch:my-event", "my-event", "catch"),
        ("capture-bind:tap", "tap", "capture-bind"),
        ("capture-bindtap", "tap", "capture-bind"),
        ("capture-catch:tap", "tap", "capture-catch"),
        ("mut-bind:tap", "tap", "mut-bind"),
        ("bindSuccess", "Success", "bind"),
        ("bindtap.stop", "tap", "catch"),
        ("bindtap.capture", "tap", "capture-bind"),
        ("bindtap.stop.capture", "tap", "capture-catch"),
        ("bindtap.prevent", "tap", "bind"),
    ])
    func `a listener names its event and its phase`(
        _ attribute: String,
        _ type: String,
        _ phase: String
    ) throws {
        let name = try #require(EventName(attribute: attribute))

        #expect(name.type == type)
        #expect(name.phase.rawValue == phase)
    }

    @Test(arguments: ["bind", "catch", "bind:", "tap", "ontap", "data-bindtap", "Bindtap", "capture"])
    func `other attributes are no listeners`(_ attribute: String) {
        #expect(EventName(attribute: attribute) == nil)
    }
}
