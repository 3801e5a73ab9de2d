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
        let person = try order.person ?? platform.people.list().first?.id ?? "amy"
        var location = try platform.people.findOrMake(person).location
        if let wanted = order.location {
            _ = try platform.people.update(person, patch: ["location": wanted.json])
            location = wanted
        }
        let options = DeviceOptions(
            id: roster.nextID(),
            appID: app.id,
            personID: person,
            hostApp: order.hostApp,
            model: order.model,
            baseLibrary: order.baseLibrary,
            network: order.network,
            place: Place.at(location)?.id,
            isSandbox: order.sandbox,
            page: order.page,
            query: order.query,
            scriptSeconds: scriptSeconds
        )
        let device = Device(options: options, bundle: bundle, surroundings: surroundings)
        roster.add(device)
        await device.launch()
        _ = await device.settle(within: 1000)
        return device
    }

    /// What an app is called whose folder has no project.config.json.
    private static let appIDWithoutProject = "tt0123456789abcdef"
}
