import ArgumentParser
import Foundation
import HostAPI
import MiniApp
import MiniAppRuntime
import OpenPlatform
import QuaverServer

/// `quaver dev`: a mini-app in a browser phone, reloaded on save.
struct Dev: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a mini-app in a browser phone; it reloads when a file is saved."
    )

    @Argument(help: "The mini-app's folder.")
    var path = "."

    @Option(help: "The host app: \(HostApp.allCases.map(\.rawValue).joined(separator: ", ")).")
    var hostApp = HostApp.douyin.rawValue

    @Option(help: "The id of the person who holds the phone.")
    var person: String?

    @Option(help: "The phone: \(PhoneModel.all.map(\.name).joined(separator: ", ")).")
    var model = PhoneModel.usual.name

    @Option(help: "The base library's version.")
    var baseLibrary = BaseLibraries.standard.description

    @Option(help: "The network: \(NetworkType.allCases.map(\.rawValue).joined(separator: ", ")).")
    var network = NetworkType.wifi.rawValue

    @Option(help: "Where the person is: \(Place.all.map(\.id).joined(separator: ", ")).")
    var place: String?

    @Flag(help: "Run the app in the sandbox.")
    var sandbox = false

    @Option(help: "The first page, with its query if it has one.")
    var page: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = URL(filePath: path)
        let order = try order()
        let bundle = AppBundle(root: folder)
        for diagnostic in bundle.diagnostics {
            Console.note(diagnostic.rendered(in: .preferred))
        }
        guard !bundle.runnableRoutes.isEmpty else {
            throw CommandFailure(.badUsage, "no page of \(folder.path) can run")
        }
        let surroundings = try Surroundings(common, near: folder)
        let reloader = Reloader(root: bundle.root)
        try await ServerRun(surroundings, logger: common.logger)
            .run(beside: [reloader]) { origin, studio in
                let device = try await studio.make(order, running: bundle)
                reloader.reload(device)
                Console.write("listening on \(origin)")
            }
    }

    private func order() throws -> DeviceOrder {
        var order = DeviceOrder(path: path)
        guard let host = HostApp(rawValue: hostApp) else {
            throw ValidationError("--host-app \(hostApp) is none of \(HostApp.allCases.map(\.rawValue))")
        }
        guard let model = PhoneModel.named(model) else {
            throw ValidationError("--model \(self.model) is none of \(PhoneModel.all.map(\.name))")
        }
        guard let version = Version(baseLibrary) else {
            throw ValidationError("--base-library \(baseLibrary) is no version such as 3.35.0")
        }
        guard let network = NetworkType(rawValue: network) else {
            throw ValidationError(
                "--network \(self.network) is none of \(NetworkType.allCases.map(\.rawValue))"
            )
        }
        order.dials = [
            .hostApp(host), .model(model), .baseLibrary(version), .network(network), .sandbox(sandbox),
        ]
        if let person { order.dials.append(.person(person)) }
        if let place {
            guard let found = Place.named(place) else {
                throw ValidationError("--place \(place) is none of \(Place.all.map(\.id))")
            }
            order.dials.append(.location(found.coordinates))
        }
        order.setPage(page)
        return order
    }
}

extension Language {
    /// The language of the terminal.
    static var preferred: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("zh") ? .chinese : .english
    }
}
