import DouyinOpenAPI
import Foundation

/// Opens a profile as a server does, signature included, next to OpenSSL's EVP, Node and Python, each on one core.
enum Decrypting {
    private static let rounds = 5
    private static let count = 20_000

    static func measure(into report: Report) throws {
        let profile = try Profile.sample()
        let evp = try rate {
            EVPProfile(profile)
        } open: {
            $0.open() > 0
        }
        line("OpenSSL EVP", evp, evp, report)
        let key = SessionKey(profile.sessionKey)
        let ours = try rate {
            profile.data
        } open: {
            try !$0.open(with: key, for: nil).isEmpty
        }
        line("SensitiveData.open", ours, evp, report)
        let profiles = try rate {
            profile.data
        } open: {
            try $0.profile(with: key, for: "tt1").gender == 2
        }
        line("… into a UserProfile", profiles, evp, report)
        for (name, program) in [
            ("Node crypto", ["node", "decrypt.js"]), ("Python cryptography", [python, "decrypt.py"]),
        ] {
            if let rate = try peer(program, profile) { line(name, rate, evp, report) }
        }
    }

    private static func line(_ name: String, _ rate: Double, _ evp: Double, _ report: Report) {
        report.line(name, "\(Report.digits(rate / 1000)) k/s", "\(Report.digits(rate / evp)) of EVP")
    }

    /// Openings a second, the best of a few rounds.
    private static func rate<Subject>(_ make: () -> Subject, open: (Subject) throws -> Bool) throws -> Double
    {
        let subject = make()
        var best = 0.0
        for _ in 0..<rounds {
            var opened = 0
            let time = try milliseconds {
                for _ in 0..<count where try open(subject) { opened += 1 }
            }
            precondition(opened == count, "a profile did not open")
            best = max(best, Double(count) / time * 1000)
        }
        return best
    }

    private static var python: String {
        let venv =
            ProcessInfo.processInfo.environment["QUAVER_VENV"] ?? "\(NSHomeDirectory())/.cache/quaver/venv"
        return "\(venv)/bin/python"
    }

    /// Openings a second in another language; `nil` where it isn't installed.
    private static func peer(_ program: [String], _ profile: Profile) throws -> Double? {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: program[1]).path()
        let json = String(decoding: try JSONEncoder().encode(profile), as: UTF8.self)
        var best: Double?
        for _ in 0..<rounds {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [program[0], script, json, "\(count)"]
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            guard let seconds = Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
                return nil
            }
            best = max(best ?? 0, Double(count) / seconds)
        }
        return best
    }
}
