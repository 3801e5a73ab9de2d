import HostAPI
import OpenPlatform
import Testing

struct PhoneModelTests {
    @Test func `there are at least six real phones and the developer tools`() {
        #expect(PhoneModel.all.count(where: { $0.brand != "devtools" }) >= 6)
        #expect(PhoneModel.all.contains { $0.brand == "devtools" })
        #expect(Set(PhoneModel.all.map(\.name)).count == PhoneModel.all.count)
        #expect(PhoneModel.named("xiaomi 13")?.model == "2211133C")
        #expect(PhoneModel.named("iPhone 1") == nil)
    }

    @Test(arguments: PhoneModel.all)
    func `the numbers of a phone agree`(model: PhoneModel) async throws {
        var world = try World()
        world.origin.model = model
        let window = model.window(hasNavigationBar: true, hasTabBar: true)
        world.screen.arrange { $0.conditions.window = window }
        let info = await world.call("getSystemInfo")
        let area = try #require(info["safeArea"])
        func number(_ name: String) -> Double { area[name]?.double ?? -1 }

        #expect(number("right") - number("left") == number("width"))
        #expect(number("bottom") - number("top") == number("height"))
        #expect(number("width") == info["screenWidth"]?.double)
        #expect(number("top") >= info["statusBarHeight"]?.double ?? .infinity)
        #expect(number("bottom") <= info["screenHeight"]?.double ?? 0)
        #expect(window.height < model.height && window.width == model.width)
        #expect(window.height == model.height - model.statusBarHeight - 44 - 49 - model.safeBottom)
        #expect([2, 2.75, 3, 3.5].contains(model.pixelRatio))
        #expect((1.7...2.3).contains(info["screenRatio"]?.double ?? 0))
    }

    @Test func `a page without bars is as high as the phone`() {
        #expect(PhoneModel.usual.window(hasNavigationBar: false, hasTabBar: false).height == 844)
    }

    @Test(arguments: PhoneModel.all)
    func `the capsule lies in the title bar, inside the screen`(model: PhoneModel) async throws {
        var world = try World()
        world.origin.model = model
        let layout = await world.call("getMenuButtonLayout", [])
        func number(_ name: String) -> Double { layout[name]?.double ?? -1 }

        #expect(number("top") > model.statusBarHeight)
        #expect(number("bottom") < model.statusBarHeight + model.navigationBarHeight)
        #expect(number("right") - number("left") == number("width"))
        #expect(number("bottom") - number("top") == number("height"))
        #expect(number("right") < model.width)
    }
}
