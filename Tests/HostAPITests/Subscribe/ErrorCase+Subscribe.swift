import OpenPlatform
import Storage

@testable import HostAPI

extension ErrorCase {
    /// The rows of `tt.requestSubscribeMessage`, in the page's order.
    static let subscribe: [ErrorCase] = [
        ask(["A"], "no permission") { $0.origin.appID = "tt9" },
        ErrorCase("requestSubscribeMessage", [:], "invalid params", ["errNo": 20000]),
        ErrorCase("requestSubscribeMessage", ["tmplIds": "A"], "invalid params", ["errNo": 20000]),
        ErrorCase("requestSubscribeMessage", ["tmplIds": [1]], "invalid params", ["errNo": 20000]),
        ask([], "invalid params", 20000),
        ask(["A", "B", "C", "D"], "template counts out of max bounds", 20000),
        ask(["Z"], "template not exist or invalid", 21101),
        ask(["A"], "template not exist or invalid", 21101) { try $0.put("A", ["state": "off"]) },
        ask(["A", "L"], "template type not the same", 21102),
        ask(["A", "B"], "template type not the same", 21102) { try $0.put("B", ["version_update": true]) },
        ask(["A"], "network error", 21103) { world in
            world.screen.arrange { $0.conditions.network = .offline }
        },
        byFault(21104, "service error"),
        ask(["A"], "auth deny", 21105) { world in
            world.screen.arrange { $0.answers = [Answer(.dismiss)] }
        },
        ask(["A"], "login deny", 21106) { try $0.signOut() },
        byFault(21107, "request count out of limit"),
        ask(["A"], "main switch off", 21108) { world in
            try world.platform.setMainSwitch(of: world.origin.account, false)
        },
        ask(["A", "B"], "templates switches all off", 21109) { world in
            try world.answerBefore("A", "B")
            for id in ["A", "B"] { _ = try world.platform.setSwitch(of: id, world.origin.account, false) }
        },
        ask(["A"], "forbidden", 21110) { try $0.put("A", ["state": "banned"]) },
        ask(["A"], "not supported by current application", 21502) { $0.origin.hostApp = .xigua },
        ask(["A"], "Internal error: the database is closed", 10401) { try $0.database.close() },
    ]

    private static func ask(
        _ ids: [String],
        _ detail: String,
        _ number: Int? = nil,
        arrange: @escaping @Sendable (inout World) throws -> Void = { _ in }
    ) -> ErrorCase {
        ErrorCase(
            "requestSubscribeMessage",
            ["tmplIds": .array(ids.map(JSONValue.string))],
            detail,
            JSONObject(number.map { [("errNo", .integer($0))] } ?? [])
        ) { world in
            try world.addTemplates()
            try arrange(&world)
        }
    }

    /// A row that no rule stands behind: somebody has set a fault.
    private static func byFault(_ number: Int, _ detail: String) -> ErrorCase {
        ask(["A"], detail, number) { world in
            _ = try world.platform.faults.add(Fault("tt.requestSubscribeMessage", .error(number))).get()
        }
    }
}

extension World {
    /// One-time templates A to D, and the long-term ones L and M.
    func addTemplates() throws {
        let templates = platform.templates(of: "tt1")
        for id in ["A", "B", "C", "D"] { _ = try templates.create(Template(id: id)).get() }
        for id in ["L", "M"] { _ = try templates.create(Template(id: id, kind: .longTerm)).get() }
    }

    /// Changes a template.
    func put(_ id: String, _ patch: JSONValue) throws {
        _ = try platform.templates(of: "tt1").update(id, patch: patch).get()
    }

    /// Lets the person have accepted templates some time ago.
    func answerBefore(_ ids: String...) throws {
        let answers = Dictionary(uniqueKeysWithValues: ids.map { ($0, SubscribeAnswer(.accept)) })
        _ =
            try platform.subscribe(
                SubscribeRequest(account: origin.account, templateIDs: ids, answers: answers)
            )
            .get()
    }
}
