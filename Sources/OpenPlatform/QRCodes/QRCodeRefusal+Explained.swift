extension QRCodeRule {
    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .appIsTheCaller: Phrase(en: "App: the one of the token", zh: "应用：与 token 相符")
        case .hostIsKnown: Phrase(en: "Host app: the endpoint knows it", zh: "宿主：接口支持")
        case .widthFits: Phrase(en: "Width: 280 to 1280 pixels", zh: "宽度：280 至 1280 像素")
        case .versionIsKnown: Phrase(en: "Version: current, audit or latest", zh: "版本：current、audit 或 latest")
        case .colorsAreColors:
            Phrase(en: "Colours: r, g and b from 0 to 255", zh: "颜色：r、g、b 均为 0 至 255")
        case .pathFits: Phrase(en: "Path: short enough for a code", zh: "路径：长度可写入二维码")
        case .callsAreFew: Phrase(en: "Frequency: the app calls seldom enough", zh: "频率：未超过调用上限")
        }
    }
}

extension QRCodeRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .otherApp(let id): Wording.otherApp(id)
        case .unknownHost(let name, _):
            Phrase(en: "no host app here is called \(name)", zh: "此接口没有名为 \(name) 的宿主")
        case .widthOutOfRange(let width):
            Phrase(en: "the width is \(width)", zh: "宽度为 \(width)")
        case .unknownVersion(let version):
            Phrase(en: "version_type is \(version)", zh: "version_type 为 \(version)")
        case .badColor(let parameter):
            Phrase(en: "\(parameter) is no colour", zh: "\(parameter) 不是颜色")
        case .pathTooLong(let bytes):
            Phrase(
                en: "the path has \(bytes) bytes of at most \(QRCodeOrder.longestPath)",
                zh: "path 为 \(bytes) 字节，上限 \(QRCodeOrder.longestPath) 字节"
            )
        case .tooManyCalls(let refusal): refusal.reason
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .otherApp: Wording.nameTheCaller
        case .unknownHost(_, let known):
            Phrase(
                en: "Send one of \(known.joined(separator: ", ")).",
                zh: "传入 \(known.joined(separator: "、")) 之一。"
            )
        case .widthOutOfRange:
            Phrase(en: "Send a whole number from 280 to 1280.", zh: "传入 280 至 1280 的整数。")
        case .unknownVersion: Phrase(en: "Leave version_type out.", zh: "不要传入 version_type。")
        case .badColor:
            Phrase(
                en: "Send an object such as {\"r\":0,\"g\":0,\"b\":0}.",
                zh: "传入 {\"r\":0,\"g\":0,\"b\":0} 形式的对象。"
            )
        case .pathTooLong:
            Phrase(
                en: "Keep the data on your server and put its id into the path.",
                zh: "数据保存在服务器，路径中只放其 id。"
            )
        case .tooManyCalls(let refusal): refusal.fix
        }
    }

    /// The rules up to the broken one, and those that nobody asked.
    package var rules: [TraceRule] { QRCodeRule.lines(broken: broken, because: reason) }
}
