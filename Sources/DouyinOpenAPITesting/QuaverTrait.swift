import Foundation
import OpenPlatform
import QuaverServer
public import Testing

/// Gives a test, or each test of a suite, a platform of its own.
public struct QuaverTrait: TestTrait, SuiteTrait, TestScoping {
    private let source: Source

    private enum Source: Sendable {
        case file(String)
        case text(String)
    }

    /// Tests of a suite have the suite's trait.
    public var isRecursive: Bool { true }

    fileprivate init(file: String) { source = .file(file) }

    fileprivate init(text: String) { source = .text(text) }

    /// Runs a test with a platform that begins with the scenario, and ends it.
    public func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        guard testCase != nil else { return try await function() }
        let quaver = try Quaver(scenario())
        defer { quaver.close() }
        try await Quaver.$running.withValue(quaver) { try await function() }
    }

    private func scenario() throws -> Scenario {
        switch source {
        case .text(let text): return try Self.read(text, "the scenario")
        case .file(let path):
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw QuaverFault.noScenario(path: path)
            }
            return try Self.read(text, path)
        }
    }

    private static func read(_ text: String, _ name: String) throws(QuaverFault) -> Scenario {
        do {
            return try Scenario(json: YAMLDocument.read(text))
        } catch let fault as YAMLDocument.Fault {
            throw .badScenario("\(name):\(fault.place ?? "") \(fault.problem)")
        } catch {
            throw .badScenario("\(name): \(error)")
        }
    }
}

extension Trait where Self == QuaverTrait {
    /// A platform that begins with a scenario of the folder `Scenarios` beside the test's file.
    ///
    /// - Parameters:
    ///   - name: The file's name without `.yaml`; its content is a scenario document, as in `quaver.yaml`.
    ///   - file: The test's file.
    /// - Returns: The trait.
    public static func quaver(scenario name: String, file: String = #filePath) -> Self {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Scenarios")
        return QuaverTrait(file: folder.appending(path: "\(name).yaml").path())
    }

    /// A platform that begins with a scenario document in YAML or JSON.
    ///
    /// - Parameter document: The document; empty for a platform with nobody on it.
    /// - Returns: The trait.
    public static func quaver(_ document: String) -> Self {
        QuaverTrait(text: document)
    }
}
