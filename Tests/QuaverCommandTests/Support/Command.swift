import Foundation
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// A run of the program that these tests are about.
struct Command: Sendable {
    /// What a program left behind when it ended.
    struct Ending: Sendable {
        /// The exit status; `nil` when a signal ended it.
        let status: Int32?
        let output: String
        let errors: String

        fileprivate init(_ status: TerminationStatus, output: String, errors: String) {
            self.status = if case .exited(let code) = status { code } else { nil }
            self.output = output
            self.errors = errors
        }
    }

    /// A program that runs; its standard output is read while it does.
    typealias Running = Execution<NoInput, SequenceOutput, StringOutput<UTF8>>

    private static let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
        .deletingLastPathComponent().appending(path: "quaver")

    /// More than any of these programs says.
    private static let mostBytes = 1 << 20

    private let configuration: Configuration

    /// Describes a run; what the terminal of the tests says about language and server is no part of it.
    init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) {
        let variables = ["QUAVER_URL": nil, "LC_ALL": nil, "LANG": nil].merging(environment) { $1 }
        let changes = variables.compactMap { name, value in
            Environment.Key(rawValue: name).map { ($0, value) }
        }
        configuration = Configuration(
            executable: .path(FilePath(Self.program.path)),
            arguments: Arguments(arguments),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: changes)),
            workingDirectory: FilePath(folder.path)
        )
    }

    /// Runs the program to its end.
    func ending() async throws -> Ending {
        let run = try await run(
            configuration,
            output: .string(limit: Self.mostBytes),
            error: .string(limit: Self.mostBytes)
        )
        return Ending(run.terminationStatus, output: run.standardOutput, errors: run.standardError)
    }

    /// Runs the program to its end, and does something meanwhile.
    ///
    /// The body returns what the program wrote to standard output; the program is killed when it throws.
    func ending(after body: (Running) async throws -> String) async throws -> Ending {
        let run = try await run(
            configuration,
            input: .none,
            output: .sequence,
            error: .string(limit: Self.mostBytes),
            body: body
        )
        return Ending(run.terminationStatus, output: run.closureResult, errors: run.standardError)
    }
}

/// Runs the program to its end.
func quaver(
    _ arguments: String...,
    in folder: URL = FileManager.default.temporaryDirectory,
    environment: [String: String] = [:]
) async throws -> Command.Ending {
    try await Command(arguments, in: folder, environment: environment).ending()
}
