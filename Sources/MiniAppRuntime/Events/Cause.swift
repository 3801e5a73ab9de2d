import HostAPI
import OpenPlatform

/// What set a piece of the app's code going; steps in the trace stand under it.
///
/// Its own trace entry is written when the first step needs it, so that a tap which does nothing leaves no mark.
final class Cause {
    /// What began.
    enum Beginning {
        case launch
        case event(type: String, name: String, words: String)
        case timer(milliseconds: Double, after: Cause?)
        case lifecycle(String)
        case hostEvent(String, note: String)
        case console
    }

    let beginning: Beginning

    /// The gesture that the code may claim.
    let gesture: Gesture?

    private let origin: Cause?
    private var group: Int?

    init(_ beginning: Beginning, gesture: Gesture? = nil) {
        self.beginning = beginning
        self.gesture = gesture
        origin = nil
    }

    /// The same cause with what is left of its gesture: what the callbacks of a call have.
    init(continuing cause: Cause, gesture: Gesture?) {
        beginning = cause.beginning
        self.gesture = gesture
        origin = cause
    }

    /// The number of the trace entry that steps stand under; `begin` writes it on first use.
    func group(begin: (Beginning) -> Int) -> Int {
        if let origin { return origin.group(begin: begin) }
        if let group { return group }
        let new = begin(beginning)
        group = new
        return new
    }
}

extension Cause.Beginning {
    /// Something that a person did to an element, by the label that the kernel gave it.
    static func event(type: String, at label: JSONValue) -> Cause.Beginning {
        .event(type: type, name: label["name"]?.string ?? "", words: label["note"]?.string ?? "")
    }
}
