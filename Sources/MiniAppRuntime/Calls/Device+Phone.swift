import HostAPI
import OpenPlatform

extension Device {
    /// What the host app can ask of this phone while it carries out one call of the app that runs now.
    func phone(for call: Int) -> Phone {
        let generation = generation
        return Phone(
            present: { [weak self] contents in
                await self?.present(contents, for: call, of: generation) ?? Answer(.dismiss)
            },
            askPrivacyInApp: { [weak self] in await self?.askPrivacyInApp(for: call, of: generation) ?? nil },
            overlay: { [weak self] change in self?.changeOverlay(change) },
            navigate: { [weak self] move in await self?.ifRuns(generation) { $0.navigate(move) } ?? .noPage },
            navigationBar: { [weak self] change in
                self?.later { device in device.ifRuns(generation) { $0.changeNavigationBar(change) } }
            },
            pullDown: { [weak self] step in
                self?.later { device in device.ifRuns(generation) { $0.pullDown(step) } }
            },
            screen: screen(of: generation),
            network: network(for: call),
            tell: { [weak self] event, value in
                await self?.ifRuns(generation) { $0.tell(call, event, value) }
            },
            files: PhoneFiles(
                temporary: app?.temporaryFiles ?? TemporaryFiles(),
                packaged: { [bundle] path in bundle.file(path) }
            ),
            sockets: sockets(for: call),
            clipboard: { [face] in face.clipboard },
            copy: { [face] text in face.clipboard = text },
            conditions: { [face] in face.conditions },
            locator: face.locator,
            backlight: face.backlight,
            emit: { [weak self] event in
                self?.later { device in device.ifRuns(generation) { $0.emit(event) } }
            },
            vibrate: { [broadcast] vibration in
                broadcast.send(DeviceUpdate("vibrate", ["kind": .string(vibration.rawValue)]))
            },
            exit: { [weak self] in
                self?.later { device in device.ifRuns(generation) { $0.enterBackground() } }
            }
        )
    }

    /// Puts a piece of work off until the current turn is over; such pieces keep their order.
    nonisolated func later(_ body: @escaping @Sendable (isolated Device) -> Void) {
        work.continuation.yield(.turn(body))
    }

    /// Does something for an app unless it was started anew since.
    func ifRuns<Result: Sendable>(
        _ generation: Int,
        _ body: @Sendable (isolated Device) -> Result
    ) -> Result? {
        app?.generation == generation ? body(self) : nil
    }

    private nonisolated func changeOverlay(_ change: OverlayChange) {
        let (overlay, number) = face.apply(change)
        broadcast.send(Self.update(showing: overlay))
        guard let overlay, overlay.duration.isFinite else { return }
        let clock = surroundings.platform.clock
        let end = clock.now() + overlay.duration / 1000
        work.continuation.yield(
            .waiting { [face, broadcast] in
                try? await clock.sleep(until: end)
                if face.expireOverlay(number: number) { broadcast.send(Self.update(showing: nil)) }
            }
        )
    }

    static func update(showing overlay: Overlay?) -> DeviceUpdate {
        guard let overlay else { return DeviceUpdate("overlay", ["kind": nil]) }
        return DeviceUpdate(
            "overlay",
            [
                "kind": .string(overlay.kind.rawValue), "title": .string(overlay.title),
                "icon": .string(overlay.icon.rawValue), "mask": .bool(overlay.mask),
                "image": .string(overlay.image),
            ]
        )
    }
}
