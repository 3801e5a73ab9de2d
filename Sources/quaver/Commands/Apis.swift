import ArgumentParser
import HostAPI
import MiniAppRuntime
import OpenPlatform
import QuaverServer

/// `quaver apis`: which functions and endpoints of the platform are there, and how faithful they are.
struct Apis: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Print the parity ledger: each function and endpoint of the platform, and how faithfully it is imitated."
    )

    @Flag(help: "Write JSON.")
    var json = false

    @Flag(help: "Only what is missing.")
    var missing = false

    @Flag(help: .hidden)
    var markdown = false

    func run() throws {
        let rows = HostRegistry.standard.ledger.filter { !missing || $0.depth == .absent }
        let endpoints = EndpointRow.all.filter { !missing || $0.depth == "absent" }
        if markdown {
            Console.write(CompatibilityPage.text, terminator: "")
        } else if json {
            Console.write(
                JSONValue.array(
                    rows.map { JSONValue(encoding: $0) } + endpoints.map { JSONValue(encoding: $0) }
                )
                .text
            )
        } else {
            for row in rows {
                let since = row.since?.description ?? "-"
                Console.write("\(row.depth.rawValue)\ttt.\(row.name)\t\(since)\t\(row.source)")
            }
            for row in endpoints { Console.write("\(row.depth)\t\(row.name)\t-\t\(row.source)") }
        }
    }
}
