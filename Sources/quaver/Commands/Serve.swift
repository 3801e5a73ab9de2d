import ArgumentParser
import Foundation
import QuaverServer

/// `quaver serve`: the platform's endpoints, for back ends.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the open platform's endpoints and the control API."
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let surroundings = try Surroundings(common, near: here)
        try await ServerRun(surroundings, logger: common.logger)
            .run { origin, _ in
                Console.write("listening on \(origin)")
            }
    }
}
