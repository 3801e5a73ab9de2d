import MiniApp
import Foundation
import HTTPTypes
import HostAPI
package import MiniAppRuntime
import OpenPlatform
import Synchronization

/// Makes phones: reads the mini-app, finds the person, and switches the phone on.
package final class DeviceStudio: Sendable {
    /// The phones that are switched on.
    package let roster = DeviceRoster()

    let surroundings: DeviceSurroundings
    let scriptSeconds: Double

    private let origin = Mutex("http://127.0.0.1:8787")

    init(surroundings: DeviceSurroundings, scriptSeconds: Double) {
        self.surroundings = surroundings
        self.scriptSeconds = scriptSeconds
    }

    /// Takes note of where the server listens.
    func listens(at origin: String) { self.origin.withLock { $0 = origin } }

    /// Where a browser sees a phone.
    package func address(of device: Device) -> String {
        origin.withLock { "\($0)/?device=\(device.id)" }
    }

    /// Makes a phone with the mini-app launched.
    ///
    /// - Throws: ``ControlError`` when the folder holds no mini-app, or when no page of it can run.
    func make(_ order: DeviceOrder) async throws -> Device {
        let bundle = AppBundle(root: URL(filePath: order.path))
        guard !bundle.runnableRoutes.isEmpty else {
            throw ControlError(
                status: .badRequest,
                code: "app_does_not_run",
                message: bundle.firstProblem ?? "no page of \(order.path) can run"
            )
        }
        return try await make(order, running: bundle)
    }

    /// Makes a phone for an app that was read before, whether or not a page of it can run.
    package func make(_ order: DeviceOrder, running bundle: AppBundle) async throws -> Device {
        let platform = surroundings.platform
        let app = try platform.apps.findOrMake(bundle.reading.project?.appid ?? Self.appIDWithoutProject)
        var options = DeviceOptions(
            id: roster.nextID(),
            appID: app.id,
            personID: try platform.people.list().first?.id ?? "amy",
            page: order.page,
            query: order.query,
            scriptSeconds: scriptSeconds
        )
        options.scene = order.scene
        options.referrer = order.referrer
        for dial in order.dials { options.turn(dial) }
        options.place = try place(of: options.personID, after: order.dials)
        let device = Device(options: options, bundle: bundle, surroundings: surroundings)
        roster.add(device)
        await device.launch()
        _ = await device.settle(within: 1000)
        return device
    }

    /// Takes the person where the order says, and gives the place where they are then.
    private func place(of personID: String, after dials: [Dial]) throws -> String? {
        let people = surroundings.platform.people
        var location = try people.findOrMake(personID).location
        for case .location(let wanted) in dials {
            _ = try people.update(personID, patch: ["location": wanted.json])
            location = wanted
        }
        return Place.at(location)?.id
    }

    /// What an app is called whose folder has no project.config.json.
    private static let appIDWithoutProject = "tt0123456789abcdef"
}
