import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

extension Workbench {
    /// What a test gives up waiting for.
    struct NeverHappened: Error {
        let what: String
    }

    private static let patience = 20_000.0

    /// Taps an element, and waits until the app's calls are answered or ask something.
    @discardableResult
    func tap(_ selector: String, _ location: SourceLocation = #_sourceLocation) async throws -> Settlement {
        try await happen("tap", to: selector, [:], location)
    }

    /// Types into a field, as a keyboard does.
    func type(
        _ text: String,
        into selector: String,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let detail: JSONValue = ["value": .string(text), "cursor": .integer(text.count)]
        try await happen("input", to: selector, detail, location)
    }

    /// Lets something happen to an element, which must be there.
    @discardableResult
    func happen(
        _ type: String,
        to selector: String,
        _ detail: JSONValue = [:],
        _ location: SourceLocation = #_sourceLocation
    ) async throws -> Settlement {
        let event = RawEvent(target: .selector(selector), type: type, detail: detail)
        let settlement = await device.dispatch(event, settle: Self.patience)
        try #require(settlement.handled != nil, "no element \(selector)", sourceLocation: location)
        return settlement
    }

    /// The only dialog that is shown.
    func dialog(_ location: SourceLocation = #_sourceLocation) async throws -> Dialog {
        let shown = await device.openDialogs()
        try #require(shown.count == 1, "dialogs: \(shown)", sourceLocation: location)
        return shown[0]
    }

    /// Answers the only dialog that is shown, and waits for what the app does then.
    func answer(_ choice: Answer.Choice, _ location: SourceLocation = #_sourceLocation) async throws {
        let dialog = try await dialog(location)
        try #require(await device.answer(dialog.id, with: Answer(choice)), sourceLocation: location)
        _ = await device.settle(within: Self.patience)
    }

    /// Waits for something that another task brings about; gives up after twenty real seconds.
    func until(_ what: String, _ isSo: () async throws -> Bool) async throws {
        let watch = platform.clock.stopwatch()
        while try await !isSo() {
            guard watch.milliseconds < Self.patience else { throw NeverHappened(what: what) }
            await Task.yield()
        }
    }
}
