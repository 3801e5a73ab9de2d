package import MiniApp
import OpenPlatform

extension Device {
    /// The mistakes for which pages of the app can't be shown, or which the author should know of.
    package func problems() -> [Diagnostic] { (unreadable ?? bundle).diagnostics }

    /// Tells browsers about mistakes, or that the last one is gone.
    func showProblems() {
        let errors = problems().filter { $0.severity == .error }
        if errors.isEmpty, !reportedProblems.isEmpty {
            reportedProblems = []
            broadcast.send(DeviceUpdate("solved", [:]))
        }
        guard !errors.isEmpty, errors != reportedProblems else { return }
        reportedProblems = errors
        for error in errors { note(error) }
        broadcast.send(problemUpdate)
    }

    var problemUpdate: DeviceUpdate {
        DeviceUpdate(
            "problem",
            [
                "diagnostics": .array(reportedProblems.map { JSONValue(encoding: $0) }),
                "routes": .array(bundle.brokenRoutes.map(JSONValue.string)),
            ]
        )
    }
}
