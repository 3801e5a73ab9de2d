import Foundation
import HTTPTypes
import Hummingbird
import MiniAppRuntime

/// The simulator's page with its files, and the files of mini-apps.
struct SimulatorRoutes: Sendable {
    let studio: DeviceStudio

    /// A folder to serve the page from while it is being written; `nil` serves what the binary carries.
    let webRoot: URL?

    func add(to router: Router<QuaverContext>) {
        router.get("/") { _, _ in try page("index.html") }
        router.get("/simulator/**") { _, context in
            try page(context.parameters.getCatchAll().joined(separator: "/"))
        }
        router.get("/_quaver/v1/devices/:id/files/**") { _, context in
            let id = try context.pathPart("id")
            guard let device = studio.roster[id] else {
                throw HTTPError(.notFound, message: "there is no device \(id)")
            }
            let path = context.parameters.getCatchAll().joined(separator: "/")
            return try StaticFile.response(path: path, in: await device.appRoot)
        }
    }

    private func page(_ path: String) throws -> Response {
        var response: Response
        if let webRoot {
            response = try StaticFile.response(path: "simulator/\(path)", in: webRoot)
        } else {
            guard let asset = WebAssets.named("simulator/\(path)") else {
                throw HTTPError(.notFound, message: "the simulator has no file \(path)")
            }
            response = StaticFile.response(bytes: asset, type: MediaType.ofFile(named: path))
        }
        if path.hasSuffix(".html") { response.headers[.contentSecurityPolicy] = Self.policy }
        return response
    }

    /// Nothing from elsewhere runs in the simulator; pictures may come from wherever the mini-app has them.
    private static let policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; media-src * data: blob:;"
        + " font-src * data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
        + " frame-ancestors 'none'"
}
