import Foundation

/// Measures what a person waits for, each next to a yardstick of the same run, and prints the ratios.
let report = Report()
report.heading("Rendering in JavaScriptCore: a page of 1,000 keyed rows, from the tap on")
try await Rendering.measure(into: report)
report.heading("One row of many, changed through a path")
try await Rendering.measureGrowth(into: report)
if let quaver = Program.beside("quaver") {
    report.heading("Start: from the process to the ready line, small app")
    try ColdStart.measure(quaver, into: report)
    report.heading("Memory of the process with open devices")
    try await Memory.measure(quaver, into: report)
}
