import OpenPlatform

extension HostFunction {
    /// `tt.requestSubscribeMessage`: which messages the app may send to the person.
    static let requestSubscribeMessage = HostFunction(
        "requestSubscribeMessage",
        .subscription,
        since: "1.73.0",
        timing: Timing(gesture: .tapOrPayment),
        parameters: [.required("tmplIds", .array)],
        result: [ResultField("templateSettings", since: "3.35.0")],
        errors: .subscribe,
        source: "api/open-interface/subscribe-message/request-subscribe-message",
        notes: """
            Closing the dialog without a button fails with auth deny (inferred). 21104 and 21107 have no rule behind \
            them; a fault reaches them. The setting host.sandbox_subscribing says where the sandbox has the dialog.
            """,
        body: .waiting { call async throws(HostFailure) in
            try call.refuseInSandbox()
            guard call.phone.conditions().network != .offline else { throw HostFailure(.subscribeOffline) }

            let outcomes = try await SubscribeDialog(call: call, templateIDs: try call.templateIDs())
                .outcomes()
            return outcomes.result(for: call.origin.baseLibrary)
        }
    )
}

extension HostCall {
    /// Refuses an app in the sandbox, unless the setting allows it on this phone.
    fileprivate func refuseInSandbox() throws(HostFailure) {
        guard phone.conditions().isSandbox else { return }
        guard settings.sandboxSubscribing == .android, origin.model.platform == "android" else {
            throw HostFailure(.subscribeUnsupported, because: InSandbox())
        }
        notes.passed(Phrase(en: "Sandbox: allowed on Android", zh: "沙盒：Android 上可用"))
    }

    fileprivate func templateIDs() throws(HostFailure) -> [String] {
        let elements = self["tmplIds"]?.array ?? []
        let ids = elements.compactMap(\.string)
        guard ids.count == elements.count else { throw HostFailure(.subscribeParameters) }

        return ids
    }
}

/// The app runs in the sandbox, where the dialog is not offered.
private struct InSandbox: Explained {
    let reason = Phrase(en: "the sandbox has no subscribe dialog", zh: "沙盒环境不支持订阅弹窗")

    let fix = Phrase(
        en: "Turn the sandbox off, or set host.sandbox_subscribing: android and take an Android phone.",
        zh: "关闭沙盒，或设置 host.sandbox_subscribing: android 并选用 Android 机型。"
    )
}
