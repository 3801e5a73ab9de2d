import HostAPI
import OpenPlatform
import Testing

struct OpenTypeTests {
    @Test(arguments: OpenType.all.map { ($0.value, $0.since) })
    func `canIUse reads the same table`(value: String, since: Version?) {
        let registry = HostRegistry.standard
        let schema = "button.open-type.\(value)"

        #expect(registry.canIUse(schema, since ?? "1.0.0", on: .douyin))
        #expect(registry.canIUse(schema, "1.0.0", on: .douyin) == (since ?? "1.0.0" <= "1.0.0"))
    }

    @Test func `each value stands once in the table`() {
        let values = OpenType.all.map(\.value)

        #expect(Set(values).count == values.count)
        #expect(values.allSatisfy { OpenType.named($0)?.value == $0 })
        #expect(OpenType.named("chooseAvatar") == nil)
    }

    @Test(
        arguments: [
            (
                "openSetting", "2.86.0",
                "<button open-type=\"openSetting\"> needs base library 2.87.0, this phone has 2.86.0"
            ),
            ("im", "3.35.0", "Quaver has not built <button open-type=\"im\"> yet"),
        ] as [(String, Version, String)]
    )
    func `the console says why a button does nothing`(value: String, version: Version, text: String) {
        #expect(OpenType.named(value)?.problem(on: version) == text)
    }
}
