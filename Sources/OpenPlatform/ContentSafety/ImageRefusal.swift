/// Why an image can't be looked at.
package enum ImageRefusal: Error, Sendable, Hashable {
    /// The call names no app, or another than that of its token.
    case otherApp(String?)

    /// Neither an address nor data came.
    case missing

    /// The data is not base64.
    case badData

    /// The address is none that the platform could fetch.
    case badLink
}

extension ImageRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .otherApp(let id): Wording.otherApp(id)
        case .missing: Phrase(en: "no image was sent", zh: "未传入图片")
        case .badData: Phrase(en: "image_data is not base64", zh: "image_data 不是 base64")
        case .badLink: Phrase(en: "image is no address of http or https", zh: "image 不是 http 或 https 地址")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .otherApp: Wording.nameTheCaller
        case .missing, .badLink:
            Phrase(
                en: "Send the image's address as image, or the file in base64 as image_data.",
                zh: "用 image 传图片地址，或用 image_data 传 base64 数据。"
            )
        case .badData:
            Phrase(en: "Send the file in base64, without a data: prefix.", zh: "传入文件的 base64，不带 data: 前缀。")
        }
    }
}
