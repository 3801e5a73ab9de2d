import ArgumentParser
import HostAPI
import OpenPlatform

/// `quaver apis`: which functions of the platform are there, and how faithful they are.
struct Apis: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the parity ledger: each function of the platform, and how faithfully it is imitated."
    )

    @Flag(help: "Write JSON.")
    var json = false

    @Flag(help: "Only what is missing.")
    var missing = false

    @Flag(help: .hidden)
    var markdown = false

    func run() throws {
        let functions = HostRegistry.all.filter { !missing || $0.depth == .absent }
        if markdown {
            Console.write(Ledger.markdown(functions))
        } else if json {
            Console.write(Ledger.json(functions).text)
        } else {
            for function in functions {
                let since = function.since?.description ?? "-"
                Console.write("\(function.depth.rawValue)\ttt.\(function.name)\t\(since)\t\(function.source)")
            }
        }
    }
}
