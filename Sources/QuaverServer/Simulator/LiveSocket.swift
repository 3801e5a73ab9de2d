import Foundation
import HTTPTypes
import HostAPI
import HummingbirdCore
import MiniAppRuntime
import NIOHTTP1
import OpenPlatform
import ServiceLifecycle

/// `/_quaver/v1/devices/ID/live`: what a browser that shows a phone hears and says.
struct LiveSocket: Sendable {
    let studio: DeviceStudio
    let guardian: OriginGuard

    var endpoint: WebSocketEndpoint {
        WebSocketEndpoint(
            accepts: { head in
                device(in: head.uri) != nil
                    && guardian.admits(
                        host: head.headers.first(name: "host"),
                        origin: head.headers.first(name: "origin")
                    )
            },
            serve: { connection, head in await serve(connection, head) }
        )
    }

    private func serve(_ connection: WebSocketConnection, _ head: HTTPRequestHead) async {
        let device = device(in: head.uri)
        let updates = await device?.updates() ?? AsyncStream { nil }
        await connection.exchange(outgoing: updates.cancelOnGracefulShutdown().map(\.text)) { text in
            guard let device, let message = try? BrowserMessage(text) else { return }
            await carryOut(message, on: device)
        }
    }

    private func carryOut(_ message: BrowserMessage, on device: Device) async {
        switch message {
        case .event(let event): _ = await device.dispatch(event)
        case .answer(let dialog, let answer): _ = await device.answer(dialog, with: answer)
        case .back: await device.goBack()
        case .home: await device.goHome()
        case .tab(let index): await device.selectTab(index)
        case .evaluate(let code): await device.evaluate(code)
        case .restart: await device.launch()
        case .settings: await device.openSettings()
        case .background: await device.enterBackground()
        case .foreground: await device.enterForeground()
        case .clock(let change): _ = try? studio.surroundings.platform.changeClock(change)
        case .clearConsole: await device.clearConsole()
        case .clearNetwork: device.network.clear()
        case .clearTrace: studio.surroundings.platform.trace.clear()
        case .dial(let dials): await device.turn(dials)
        case .share: await device.share()
        case .measured(let query, let layout): await device.hear(layout, of: query)
        case .moved(let page): await device.hearOfMovement(on: page)
        }
    }

    /// The phone of `/_quaver/v1/devices/ID/live`; `newest` stands for the one that was made last.
    private func device(in uri: String) -> Device? {
        let parts = uri.prefix { $0 != "?" }.split(separator: "/")
        guard parts.count == 5, parts[0] == "_quaver", parts[1] == "v1", parts[2] == "devices",
            parts[4] == "live", let id = parts[3].removingPercentEncoding
        else { return nil }
        return id == "newest" ? studio.roster.all.last : studio.roster[id]
    }
}
