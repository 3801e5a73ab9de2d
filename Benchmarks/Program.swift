import Foundation

/// A program that was built beside the benchmarks.
struct Program {
    let url: URL

    static func beside(_ name: String) -> Program? {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let url = folder.appending(path: name)
        guard FileManager.default.isExecutableFile(atPath: url.path) else {
            print("\n\(name) is not built beside the benchmarks; its figures are left out")
            return nil
        }
        return Program(url: url)
    }

    /// Starts the program and reads its standard output up to the ready line.
    func start(_ arguments: [String]) throws -> Running {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var text = ""
        while !text.contains("\n") {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
        }
        let origin = text.split(separator: "\n").first?.split(separator: " ").last ?? ""
        return Running(process: process, origin: String(origin))
    }

    struct Running {
        let process: Process
        let origin: String

        /// Where it listens on this machine.
        var port: Int { origin.split(separator: ":").last.flatMap { Int($0) } ?? 0 }

        func end() {
            process.terminate()
            process.waitUntilExit()
        }

        /// The resident memory, in megabytes.
        func megabytes() throws -> Double {
            let file = "/proc/\(process.processIdentifier)/statm"
            let fields = try String(contentsOfFile: file, encoding: .utf8).split(separator: " ")
            return (Double(fields[1]) ?? 0) * 4096 / 1_048_576
        }
    }
}

/// The repository's example apps.
enum Example {
    static func path(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Examples/\(name)").standardizedFileURL.path
    }
}
