import ArgumentParser
import Foundation
import OpenPlatform

/// The command line: runs a Douyin mini-app, and everything it talks to, on one machine.
@main
struct Quaver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quaver",
        abstract: "Run a Douyin mini-app, and everything it talks to, on one machine.",
        version: Release.version,
        subcommands: [Dev.self, Serve.self, Exec.self, Code.self, Decrypt.self, Apis.self]
    )

    static func main() async {
        do {
            var command = try parseAsRoot(nil)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            FileHandle.standardError.write(Data("quaver: \(failure.message)\n".utf8))
            Foundation.exit(failure.status.rawValue)
        } catch let status as ExitCode {
            Foundation.exit(status.rawValue)
        } catch {
            let text = fullMessage(for: error)
            let isAnswer = exitCode(for: error).isSuccess
            let handle = isAnswer ? FileHandle.standardOutput : FileHandle.standardError
            if !text.isEmpty { handle.write(Data("\(text)\n".utf8)) }
            Foundation.exit(isAnswer ? 0 : ExitStatus.badUsage.rawValue)
        }
    }
}
