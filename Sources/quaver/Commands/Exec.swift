import ArgumentParser
import Foundation
import QuaverServer

/// `quaver exec`: a command with a server beside it.
struct Exec: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a command with a server beside it, and end with the command's status.",
        discussion: """
            The server's address is in QUAVER_URL. It takes any free port unless --port names one, and says nothing on
            standard output, which is the command's. Signals are passed on to the command; the server ends with it.
            """
    )

    @OptionGroup var common: CommonOptions

    @Argument(parsing: .postTerminator, help: "The command with its arguments, behind --.")
    var command: [String] = []

    func validate() throws {
        guard !command.isEmpty else {
            throw ValidationError("name the command behind --: quaver exec -- npm test")
        }
    }

    func run() async throws {
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let surroundings = try Surroundings(common, near: here, standardPort: 0)
        let errand = Errand(command)
        try await ServerRun(surroundings, logger: common.logger).run(for: errand) { _, _ in }
        if let failure = errand.failure { throw failure }
        throw ExitCode(errand.status)
    }
}
