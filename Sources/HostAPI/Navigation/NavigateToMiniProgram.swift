import OpenPlatform

extension HostFunction {
    /// `tt.navigateToMiniProgram`: asks the person, then opens another app.
    static let navigateToMiniProgram = HostFunction(
        "navigateToMiniProgram",
        .open,
        since: "1.15.0",
        timing: Timing(gesture: .tap),
        parameters: [
            .required("appId", .string), .optional("path", .string, default: ""),
            .optional("extraData", .object),
            .optional("envVersion", .string, default: "current", options: ["current", "latest"]),
        ],
        errors: [.notInAppIDList, .jumpCancelled],
        depth: .shape,
        source: "api/open-interface/mini-app-forward/tt-navigate-to-mini-program",
        notes: "Starts no other app: this one goes to background. The errors are the mini-game page's.",
        body: .waiting { call async throws(HostFailure) in
            let target = call.string("appId")
            guard call.phone.conditions().otherApps.contains(target) else {
                throw HostFailure(.notInAppIDList, target)
            }

            let name = try call.perform { try $0.apps.find(target)?.name } ?? target
            let question = ModalBox(question: "即将打开「\(name)」小程序", confirm: "允许", cancel: "取消")
            guard await call.phone.present(.modal(question)).choice == .accept else {
                throw HostFailure(.jumpCancelled)
            }

            call.phone.exit()
            return [:]
        }
    )

    /// `tt.navigateBackMiniProgram`: back to the app that has opened this one.
    static let navigateBackMiniProgram = HostFunction(
        "navigateBackMiniProgram",
        .open,
        since: "1.15.0",
        parameters: [.optional("extraData", .object)],
        errors: ErrorTable(number: 1134, [.jumpDenied, .notOpenedByApp]),
        depth: .shape,
        source: "api/open-interface/mini-app-forward/tt-navigate-back-mini-program",
        notes: "The other app is not shown: this one goes to background. Only a fault reaches 113483.",
        body: .immediate { call throws(HostFailure) in
            guard call.phone.conditions().launch.referrer != nil else {
                throw HostFailure(.notOpenedByApp)
            }

            call.phone.exit()
            return [:]
        }
    )
}

extension HostError {
    fileprivate static let notInAppIDList = HostError(
        "appId %@ is not in navigateToMiniProgramAppIdList",
        errNo: 21102,
        .documented,
        meaning: Phrase(
            en: "the app is not in navigateToMiniProgramAppIdList",
            zh: "应用不在 navigateToMiniProgramAppIdList 中"
        ),
        cure: Phrase(
            en: "Add its id to navigateToMiniProgramAppIdList in app.json, at most ten.",
            zh: "在 app.json 的 navigateToMiniProgramAppIdList 中加上它的 id（最多 10 个）。"
        )
    )

    fileprivate static let jumpCancelled = HostError(
        "cancel",
        errNo: 10502,
        cause: .cancel,
        .documented,
        meaning: CommonCause.cancel.meaning,
        cure: CommonCause.cancel.cure
    )

    fileprivate static let jumpDenied = HostError(
        "platform auth deny",
        errorCode: 113483,
        type: .developer,
        cause: .platformAuthDeny,
        .documented,
        meaning: CommonCause.platformAuthDeny.meaning,
        cure: CommonCause.platformAuthDeny.cure
    )

    fileprivate static let notOpenedByApp = HostError(
        "not open by NavigateToMiniProgram",
        errorCode: 113401,
        type: .developer,
        .documented,
        meaning: Phrase(en: "no other app has opened this one", zh: "不是由其他小程序打开的"),
        cure: Phrase(
            en: "Ask tt.getLaunchOptionsSync().referrerInfo before the call.",
            zh: "先判断 tt.getLaunchOptionsSync().referrerInfo。"
        )
    )
}
