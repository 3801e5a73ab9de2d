/// The newest lines of a console; older ones give way.
struct ConsoleLog {
    private static let capacity = 2000

    private(set) var lines: [ConsoleLine] = []
    private(set) var count = 0

    mutating func append(_ make: (_ seq: Int) -> ConsoleLine) -> ConsoleLine {
        count += 1
        let line = make(count)
        lines.append(line)
        if lines.count > Self.capacity * 2 { lines.removeFirst(lines.count - Self.capacity) }
        return line
    }

    func lines(after seq: Int) -> [ConsoleLine] { lines.filter { $0.seq > seq } }

    mutating func clear() { lines = [] }
}
