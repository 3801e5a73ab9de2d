import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Lets the app show the privacy agreement by itself, if it listens to `tt.onNeedPrivacyAuthorization`.
    ///
    /// - Returns: Whether the person agreed; `nil` when the app doesn't listen.
    func askPrivacyInApp(for call: Int, of generation: Int) async -> Bool? {
        guard let running = app, running.generation == generation else { return nil }
        let question = running.privacyQuestions.keys.reduce(0, max) + 1
        let (answers, sink) = AsyncStream<Bool>.makeStream()
        app?.privacyQuestions[question] = sink
        let isHeard = enter(
            .needPrivacy,
            [.number(Double(question))],
            cause: Cause(continuing: running.pending[call]?.cause ?? cause, gesture: nil)
        )
        guard case .boolean(true) = isHeard else {
            app?.privacyQuestions[question] = nil
            return nil
        }
        signalIdle()
        for await isAgreed in answers { return isAgreed }
        return false
    }

    /// The app has told what the person said.
    func settlePrivacy(_ question: Int, isAgreed: Bool) {
        let sink = app?.privacyQuestions.removeValue(forKey: question)
        sink?.yield(isAgreed)
        sink?.finish()
    }
}
