/// Why a call may not use a thing of the person's.
package enum ConsentRefusal: Error, Sendable, Hashable {
    /// app.json doesn't name the scope in `requiredPrivateInfos`.
    case undeclared(Scope)

    /// The privacy agreement doesn't speak of it.
    case undeclaredData(Scope)

    /// The person didn't agree to the privacy agreement.
    case privacyRefused

    /// The person refused the scope, now or before.
    case scopeRefused(Scope)

    /// The phone doesn't let the host app.
    case phoneRefused(Scope)
}

/// The rules before a call uses a thing of the person's, in the order they are asked.
package enum ConsentRule: PlatformRule {
    /// See ``ConsentRefusal/undeclared(_:)``.
    case isDeclared

    /// See ``ConsentRefusal/undeclaredData(_:)``.
    case dataIsDeclared

    /// See ``ConsentRefusal/privacyRefused``.
    case privacyIsAgreed

    /// See ``ConsentRefusal/scopeRefused(_:)``.
    case scopeIsAllowed

    /// See ``ConsentRefusal/phoneRefused(_:)``.
    case phoneAllows
}

extension ConsentRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .isDeclared:
            Phrase(
                en: "app.json: requiredPrivateInfos names the scope where it must",
                zh: "app.json：需要声明的权限已写入 requiredPrivateInfos"
            )
        case .dataIsDeclared:
            Phrase(en: "Privacy agreement: it speaks of this data", zh: "隐私协议：已包含此类信息")
        case .privacyIsAgreed:
            Phrase(en: "Privacy agreement: agreed to, or not used", zh: "隐私协议：已同意，或未启用")
        case .scopeIsAllowed: Phrase(en: "Scope: the person allows it", zh: "授权：人物允许")
        case .phoneAllows:
            Phrase(en: "Phone: it lets the host app, or has no say", zh: "系统权限：手机允许宿主使用，或无需系统权限")
        }
    }
}

extension ConsentRefusal: Explained {
    /// The rule that refused.
    package var broken: ConsentRule {
        switch self {
        case .undeclared: .isDeclared
        case .undeclaredData: .dataIsDeclared
        case .privacyRefused: .privacyIsAgreed
        case .scopeRefused: .scopeIsAllowed
        case .phoneRefused: .phoneAllows
        }
    }

    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .undeclared(let scope):
            Phrase(
                en: "requiredPrivateInfos in app.json does not name \(scope.rawValue)",
                zh: "app.json 的 requiredPrivateInfos 中没有 \(scope.rawValue)"
            )
        case .undeclaredData(let scope):
            Phrase(
                en: "the privacy agreement does not speak of \(scope.rawValue)",
                zh: "隐私协议中没有 \(scope.rawValue)"
            )
        case .privacyRefused:
            Phrase(en: "the person did not agree to the privacy agreement", zh: "人物没有同意隐私协议")
        case .scopeRefused(let scope):
            Phrase(en: "the person refused \(scope.rawValue)", zh: "人物拒绝了 \(scope.rawValue)")
        case .phoneRefused(let scope):
            Phrase(
                en: "the phone does not let the host app use \(scope.phonePart?.rawValue ?? scope.rawValue)",
                zh: "手机不允许宿主使用 \(scope.phonePart?.rawValue ?? scope.rawValue)"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .undeclared(let scope):
            Phrase(
                en: "Add \"\(scope.rawValue)\" to requiredPrivateInfos in app.json.",
                zh: "在 app.json 的 requiredPrivateInfos 中加上 \"\(scope.rawValue)\"。"
            )
        case .undeclaredData(let scope):
            Phrase(
                en: "Add \"\(scope.rawValue)\" to privacy.data_types of the app, in quaver.yaml.",
                zh: "在 quaver.yaml 中为应用的 privacy.data_types 加上 \"\(scope.rawValue)\"。"
            )
        case .privacyRefused:
            Phrase(
                en: "Nothing: handle it in fail. The next call asks again.",
                zh: "无需修改：在 fail 中处理。下次调用会再次询问。"
            )
        case .scopeRefused:
            Phrase(
                en: "Move the switch on the settings page: ⋯ → settings, or tt.openSetting.",
                zh: "在设置页打开开关：⋯ → 设置，或 tt.openSetting。"
            )
        case .phoneRefused:
            Phrase(
                en: "Allow it with PATCH /_quaver/v1/devices/ID/permissions, as in the phone's own settings.",
                zh: "用 PATCH /_quaver/v1/devices/ID/permissions 允许，相当于在手机的系统设置中打开。"
            )
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { ConsentRule.lines(broken: broken, because: reason) }
}
