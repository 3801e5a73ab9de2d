import Foundation
import Synchronization

/// A run of the program that these tests are about.
final class Command: Sendable {
    /// What a program left behind when it ended.
    struct Ending: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    private struct Said {
        var output = Data()
        var errors = Data()
        var isOver = [false, false]
    }

    private static let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
        .deletingLastPathComponent().appending(path: "quaver")

    private let process = Process()
    private let said = Mutex(Said())
    private let changes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    /// Starts the program.
    init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment
            .filter { $0.key != "QUAVER_URL" && $0.key != "LC_ALL" && $0.key != "LANG" }
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe(0) { $0.output.append($1) }
        process.standardError = pipe(1) { $0.errors.append($1) }
        process.terminationHandler = { [changes] _ in changes.continuation.yield() }
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// Everything on standard output until now.
    var output: String { said.withLock { String(decoding: $0.output, as: UTF8.self) } }

    /// Sends a signal, unless the program has ended.
    func signal(_ number: Int32) {
        if process.isRunning { kill(process.processIdentifier, number) }
    }

    /// Waits until the program says something on standard output, or ends.
    func waitForOutput(_ isEnough: (String) -> Bool) async -> Bool {
        while !isEnough(output) {
            guard !hasEnded else { return isEnough(output) }
            await change()
        }
        return true
    }

    /// Waits until the program has ended and all that it said was read.
    func ending() async -> Ending {
        while !hasEnded { await change() }
        return said.withLock {
            Ending(
                status: process.terminationStatus,
                output: String(decoding: $0.output, as: UTF8.self),
                errors: String(decoding: $0.errors, as: UTF8.self)
            )
        }
    }

    private var hasEnded: Bool { !process.isRunning && said.withLock { $0.isOver == [true, true] } }

    private func change() async {
        for await _ in changes.stream { return }
    }

    private func pipe(_ number: Int, _ take: @escaping @Sendable (inout Said, Data) -> Void) -> Pipe {
        let pipe = Pipe()
        pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            guard let self else { return }
            said.withLock { said in
                if data.isEmpty { said.isOver[number] = true } else { take(&said, data) }
            }
            changes.continuation.yield()
        }
        return pipe
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
