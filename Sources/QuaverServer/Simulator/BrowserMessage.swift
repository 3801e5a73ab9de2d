import HostAPI
import MiniAppRuntime
import OpenPlatform

/// What a browser asks of the phone that it shows.
enum BrowserMessage: Sendable {
    case event(RawEvent)
    case answer(dialog: String, Answer)
    case back
    case home
    case tab(Int)
    case evaluate(String)
    case restart
    case settings
    case background
    case foreground
    case clock(ClockChange)
    case clearConsole
    case clearTrace
    case clearNetwork
    case dial([Dial])
    case share
    case measured(query: Int, layout: JSONValue)
    case moved(page: Int)

    /// Why a message can't be read.
    enum Fault: Error {
        case notUnderstood
    }

    init(_ text: String) throws(Fault) {
        guard let json = try? JSONValue.parse(text), let type = json["type"]?.string,
            let message = Self.read(type, json)
        else { throw .notUnderstood }
        self = message
    }

    private static func read(_ type: String, _ json: JSONValue) -> BrowserMessage? {
        switch type {
        case "event": event(json).map(BrowserMessage.event)
        case "answer":
            json["dialog"]?.string
                .flatMap { dialog in
                    (try? DeviceRoutes.answer(from: json)).map { .answer(dialog: dialog, $0) }
                }
        case "back": .back
        case "home": .home
        case "tab": json["index"]?.int.map(BrowserMessage.tab)
        case "evaluate": json["code"]?.string.map(BrowserMessage.evaluate)
        case "restart": .restart
        case "settings": .settings
        case "background": .background
        case "foreground": .foreground
        case "clock": clock(json).map(BrowserMessage.clock)
        case "clear": clear(json["what"]?.string)
        case "dial": dials(json).map(BrowserMessage.dial)
        case "share": .share
        case "measured":
            json["query"]?.int.map { .measured(query: $0, layout: json["layout"] ?? .null) }
        case "moved": json["page"]?.int.map(BrowserMessage.moved)
        default: nil
        }
    }

    private static func event(_ json: JSONValue) -> RawEvent? {
        guard let page = json["page"]?.int, let node = json["node"]?.int,
            let type = json["event"]?.string
        else { return nil }
        return RawEvent(
            target: .node(page: page, node: node),
            type: type,
            detail: json["detail"] ?? [:],
            touches: json["touches"] ?? [],
            changedTouches: json["changedTouches"] ?? []
        )
    }

    private static func clear(_ what: String?) -> BrowserMessage {
        switch what {
        case "trace": .clearTrace
        case "network": .clearNetwork
        default: .clearConsole
        }
    }

    private static func clock(_ json: JSONValue) -> ClockChange? {
        var members = json.object ?? [:]
        members["type"] = nil
        return try? ClockChange(json: .object(members))
    }

    private static func dials(_ json: JSONValue) -> [Dial]? {
        var members = json.object ?? [:]
        members["type"] = nil
        return try? readDocument(.object(members), Dial.read)
    }
}
