import Foundation

/// Measures what people and back ends wait for, each next to a yardstick of the same run, and prints the ratios.
///
/// Names of parts (`rendering`, `story`, `decrypting`, `start`, `memory`, `speed`) measure those only.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "bare" {
    try await BareServer.run(answering: arguments.dropFirst().first.flatMap { Int($0) } ?? 200)
    exit(0)
}
let wanted = { (part: String) in arguments.isEmpty || arguments.contains(part) }
let report = Report()
if wanted("rendering") {
    report.heading("Rendering in JavaScriptCore: a page of 1,000 keyed rows, from the tap on")
    try await Rendering.measure(into: report)
    report.heading("One row of many, changed through a path")
    try await Rendering.measureGrowth(into: report)
}
if wanted("story") {
    report.heading("From a tap on login to the message in the inbox, once warm")
    try await Story.measure(into: report)
}
if wanted("decrypting") {
    report.heading("Opening a profile: signature, base64, AES and padding, on one core")
    try Decrypting.measure(into: report)
}
if let quaver = Program.beside("quaver") {
    if wanted("start") {
        report.heading("Start: from the process to the ready line")
        try await ColdStart.measure(quaver, into: report)
    }
    if wanted("memory") {
        report.heading("Memory of the process with open devices")
        try await Memory.measure(quaver, into: report)
    }
    if wanted("speed") { try await Speed.measure(quaver, into: report) }
}
