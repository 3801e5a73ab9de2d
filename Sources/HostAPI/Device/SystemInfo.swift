import OpenPlatform

/// What `tt.getSystemInfo` says about a call's phone, host app and base library.
struct SystemInfo {
    let call: HostCall

    private var origin: CallOrigin { call.origin }
    private var model: PhoneModel { call.origin.model }

    /// In the developer tools, brand and platform are `devtools` whatever phone is simulated (observed).
    private var isDevtools: Bool { origin.hostApp == .devtools || model.brand == "devtools" }

    var json: JSONObject {
        let conditions = call.phone.conditions()
        var info = device
        info["version"] = .string(origin.hostApp.version)
        info["appName"] = .string(origin.hostApp.appName)
        info["SDKVersion"] = .string(origin.baseLibrary.description)
        info["screenWidth"] = .number(model.width)
        info["screenHeight"] = .number(model.height)
        info["windowWidth"] = .number(conditions.window.width)
        info["windowHeight"] = .number(conditions.window.height)
        info["pixelRatio"] = .number(model.pixelRatio)
        info["statusBarHeight"] = .number(model.statusBarHeight)
        info["safeArea"] = .object(safeArea)
        info["screenRatio"] = .number((model.height / model.width * 100).rounded() / 100)
        info["battery"] = .integer(conditions.battery)
        info["deviceScore"] = .object(score)
        if isDevtools { addExtras(to: &info, conditions) }
        return info
    }

    /// The part that doesn't change while the phone is on.
    var device: JSONObject {
        [
            "brand": .string(isDevtools ? "devtools" : model.brand),
            "model": .string(model.model),
            "system": .string(model.system),
            "platform": .string(isDevtools ? "devtools" : model.platform),
        ]
    }

    private var safeArea: JSONObject {
        let bottom = model.height - model.safeBottom
        return [
            "left": 0,
            "right": .number(model.width),
            "top": .number(model.safeTop),
            "bottom": .number(bottom),
            "width": .number(model.width),
            "height": .number(bottom - model.safeTop),
        ]
    }

    private var score: JSONObject {
        [
            "cpu": .number(model.score.cpu),
            "gpu": .number(model.score.gpu),
            "memory": .number(model.score.memory),
            "overall": .number(model.score.overall),
        ]
    }

    /// Members that only the developer tools were seen to give.
    private func addExtras(to info: inout JSONObject, _ conditions: PhoneConditions) {
        info["language"] = .string(conditions.language)
        info["fontSizeSetting"] = 16
        info["wifiSignal"] = 4
        info["nativeSDKVersion"] = .string(origin.baseLibrary.description)
        info["SDKUpdateVersion"] = .string("\(origin.baseLibrary).0")
        info["devicePixelRatio"] = .number(model.pixelRatio)
    }
}

extension [ResultField] {
    /// The members that ``SystemInfo`` gives, with their first base libraries.
    static let systemInfo: [ResultField] = [
        "brand", "model", "system", "platform", "version", "appName", "SDKVersion", "screenWidth",
        "screenHeight",
        "windowWidth", "windowHeight", "pixelRatio", "statusBarHeight",
        .init("safeArea", since: "1.51.0", members: ["left", "right", "top", "bottom", "width", "height"]),
        "screenRatio", .init("battery", since: "2.53.0"),
        .init("deviceScore", since: "1.79.0", members: ["cpu", "gpu", "memory", "overall"]),
    ]
}
