import Foundation

/// Standard output, for what a person or a script waits for; everything else goes to standard error.
enum Console {
    static func write(_ line: String, terminator: String = "\n") {
        FileHandle.standardOutput.write(Data("\(line)\(terminator)".utf8))
    }

    static func note(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }
}
