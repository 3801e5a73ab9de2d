import HostAPI
import OpenPlatform
import Testing

struct LoginTests {
    @Test func `a person who is signed in gets both codes`() async throws {
        let world = try World()
        let answer = await world.call("login")

        #expect(answer["isLogin"] == true)
        #expect(answer["errMsg"] == "login:ok")
        #expect(answer["code"]?.string?.isEmpty == false)
        #expect(answer["anonymousCode"]?.string?.isEmpty == false)
        #expect(answer["code"] != answer["anonymousCode"])
        #expect(world.screen.seen.dialogs.isEmpty)
    }

    @Test func `the code is worth a session, once`() async throws {
        let world = try World()
        let code = await world.call("login")["code"]?.string
        let app = try #require(try world.platform.apps.find("tt1"))
        let exchange = CodeExchange(appID: "tt1", secret: app.secret, code: code)

        #expect(try world.platform.exchange(exchange).get().openID != nil)
        #expect(throws: SessionRefusal.self) { try world.platform.exchange(exchange).get() }
    }

    @Test func `who is signed out and not forced gets the anonymous code alone`() async throws {
        let world = try World()
        try world.signOut()
        let answer = await world.call("login", ["force": false])

        #expect(answer["isLogin"] == false)
        #expect(answer["code"] == nil)
        #expect(answer["anonymousCode"]?.string?.isEmpty == false)
        #expect(world.screen.seen.dialogs.isEmpty)
    }

    @Test func `who is signed out sees the host's login window, and is signed in afterwards`() async throws {
        let world = try World()
        try world.signOut()
        world.screen.arrange { $0.answers = [Answer(.accept)] }
        let answer = await world.call("login")

        #expect(answer["isLogin"] == true)
        #expect(world.screen.seen.dialogs.map(\.kind) == ["host_login"])
        #expect(await world.call("login", ["force": false])["isLogin"] == true)
        guard case .hostLogin(let box) = world.screen.seen.dialogs.first else { return }
        #expect(box.phone == "138 **** 8000")
        #expect(box.nickname == "小满")
    }

    @Test(arguments: [Answer.Choice.reject, .dismiss])
    func `closing the window fails, and nobody is signed in`(choice: Answer.Choice) async throws {
        let world = try World()
        try world.signOut()
        world.screen.arrange { $0.answers = [Answer(choice)] }

        #expect(
            await world.call("login") == [
                "errMsg": "login:fail host login fail", "errorCode": 113001, "errorType": "U",
            ]
        )
        #expect(await world.call("login", ["force": false])["isLogin"] == false)
    }

    @Test func `an app that nobody registered can't log in`() async throws {
        var world = try World()
        world.origin.appID = "touristappid"

        #expect(await world.call("login") == ["errMsg": "login:fail invalid appid touristappid"])
        #expect(world.lastStep?.fix?.en.contains("touristappid") != true)
    }

    @Test func `the trace shows the call and the code that was issued`() async throws {
        let world = try World()
        await world.call("login")
        let steps = world.platform.trace.entries()

        #expect(steps.map(\.name) == ["tt.login", "login code"])
        #expect(steps.map(\.to) == [.host, .platform])
        #expect(steps.map(\.outcome) == [.ok, .ok])
        #expect(steps.last?.note == "300 s")
    }

    @Test func `neither code nor session shows in the trace`() async throws {
        let world = try World()
        let answer = await world.call("login")
        let trace = world.platform.trace.entries().map { "\($0)" }.joined()

        #expect(!trace.contains(try #require(answer["code"]?.string)))
        #expect(!trace.contains(try #require(answer["anonymousCode"]?.string)))
        #expect(!trace.contains("13800008000"))
    }

    @Test func `logging out of the host app ends the session`() async throws {
        let world = try World()
        await world.call("login")
        try world.signOut()

        #expect(await world.call("checkSession")["errorCode"] == 113101)
    }

    @Test func `a login in the background is refused at once`() async throws {
        var world = try World()
        world.origin.secondsInBackground = 0

        #expect(await world.call("login")["errorCode"] == 113094)
        #expect(await world.call("checkSession")["errorCode"] == 113101)
    }

    @Test func `a session begins with a login and ends with its time`() async throws {
        var settings = PlatformSettings()
        settings.sessionLife = 100
        let world = try World(platformSettings: settings)

        #expect(await world.call("checkSession")["errMsg"] == "checkSession:fail session is empty")
        await world.call("login")
        #expect(await world.call("checkSession") == ["errMsg": "checkSession:ok"])
        world.platform.clock.advance(by: 101)
        #expect(await world.call("checkSession")["errMsg"] == "checkSession:fail session is expired")
        await world.call("login")
        #expect(await world.call("checkSession") == ["errMsg": "checkSession:ok"])
    }
}
