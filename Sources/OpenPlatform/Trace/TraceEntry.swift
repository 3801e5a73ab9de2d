/// One step of the story: who asked whom for what, how it ended, and why.
package struct TraceEntry: Sendable, Hashable {
    /// Who takes part in a step.
    package enum Lane: String, Sendable, Hashable, Codable {
        /// The human at the phone.
        case person

        /// The mini-app's code.
        case app

        /// The host app, which offers `tt`.
        case host

        /// The mini-app's back end.
        case server

        /// The open platform.
        case platform
    }

    /// How a step ended.
    package enum Outcome: String, Sendable, Hashable, Codable {
        /// As asked.
        case ok

        /// Against a rule.
        case refused

        /// By an accident.
        case failed

        /// Not yet.
        case pending
    }

    /// The number of the step, given by ``Trace/record(_:)``.
    package internal(set) var seq = 0

    /// When the step was recorded, on the platform's clock; given by ``Trace/record(_:)``.
    package internal(set) var at = PlatformInstant(seconds: 0)

    /// The step that this one came from, 0 when nothing did.
    package var group = 0

    /// What sort of step: `tap`, `timer`, `call`, `request`, `open`, `data`, `dialog`.
    package var kind: String

    /// What was asked for: `tt.login`, `POST /api/apps/v2/token`.
    package var name: String

    /// A few words beside the name.
    package var note = ""

    /// Who asked.
    package var from: Lane

    /// Who was asked; the same as ``from`` for a step at home.
    package var to: Lane

    /// How it ended.
    package var outcome: Outcome = .ok

    /// The end in a few words: `err_no 0`, `refused: no gesture`.
    package var text: Phrase = "ok"

    /// The rules in the order they were asked.
    package var rules: [TraceRule] = []

    /// What to change so that it works.
    package var fix: Phrase?

    /// Where the author's code asked, as `file:line:column`.
    package var source: String?

    /// How long it took, in real milliseconds.
    package var milliseconds: Double?

    /// The app it is about.
    package var appID: String?

    /// The id of the person it is about.
    package var person: String?

    /// The device it happened on.
    package var device: String?

    /// Describes a step that went well; change the rest before recording it.
    ///
    /// - Parameters:
    ///   - kind: What sort of step.
    ///   - name: What was asked for.
    ///   - from: Who asked.
    ///   - to: Who was asked.
    package init(kind: String, name: String, from: Lane, to: Lane) {
        self.kind = kind
        self.name = name
        self.from = from
        self.to = to
    }
}

/// One rule that a step met, and whether it passed.
package struct TraceRule: Sendable, Hashable, Codable {
    /// How a rule went.
    package enum State: String, Sendable, Hashable, Codable {
        /// It allowed the step.
        case passed

        /// It refused the step.
        case failed

        /// Nobody asked it, because an earlier one refused.
        case skipped
    }

    /// What the rule asks, with the facts of this step.
    package let text: Phrase

    /// How it went.
    package let state: State

    /// Makes a line of a step's explanation.
    package init(_ text: Phrase, _ state: State) {
        self.text = text
        self.state = state
    }
}
