import Foundation

/// Prints lines of figures whose columns stand below each other.
struct Report {
    func heading(_ text: String) {
        print("\n\(text)")
    }

    func line(_ name: String, _ figures: String...) {
        let padding = String(repeating: " ", count: max(1, 26 - name.count))
        print("  \(name)\(padding)\(figures.map { Self.aligned($0) }.joined(separator: "  "))")
    }

    private static func aligned(_ text: String) -> String {
        String(repeating: " ", count: max(0, 12 - text.count)) + text
    }

    /// A number with three significant digits.
    static func digits(_ value: Double) -> String {
        value >= 100 ? String(format: "%.0f", value) : String(format: value >= 1 ? "%.2f" : "%.4f", value)
    }
}

/// The middle of repeated measurements, in milliseconds.
func median(of count: Int, _ body: () throws -> Double) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<count { times.append(try body()) }
    return times.sorted()[times.count / 2]
}

/// Real milliseconds that a piece of work takes.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(body)
    return Double(duration.components.seconds) * 1000 + Double(duration.components.attoseconds) / 1e15
}
