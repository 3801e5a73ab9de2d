/// Why something is not done to a file.
package enum FileRefusal: Error, Sendable, Hashable {
    /// The app may not read or write there.
    case denied

    /// The file, the folder, or the folder that it would lie in isn't there.
    case missing

    /// Something of that name is there already.
    case exists

    /// It is a folder where a file is wanted, or the other way round.
    case notPermitted

    /// The folder holds something.
    case notEmpty

    /// All files of the app together would be too large.
    case full(bytes: Int, limit: Int)
}

extension FileRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .denied: Phrase(en: "the app may not do that there", zh: "小程序没有该路径的权限")
        case .missing: Phrase(en: "the file or its folder does not exist", zh: "文件或上级目录不存在")
        case .exists: Phrase(en: "that name is taken", zh: "已有同名文件或目录")
        case .notPermitted: Phrase(en: "a file is no folder, and a folder no file", zh: "文件与目录类型不符")
        case .notEmpty: Phrase(en: "the folder is not empty", zh: "目录不为空")
        case .full(let bytes, let limit):
            Phrase(
                en: "the app's files would have \(bytes) bytes of at most \(limit)",
                zh: "用户目录将达 \(bytes) 字节，上限 \(limit) 字节"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .denied:
            Phrase(
                en: "Write below ttfile://user; read there or below ttfile://temp.",
                zh: "写入 ttfile://user，读取 ttfile://user 或 ttfile://temp。"
            )
        case .missing: Phrase(en: "Make the folder first, or correct the path.", zh: "先创建目录，或改正路径。")
        case .exists: Phrase(en: "Choose another name, or remove the old one.", zh: "换用其他名称，或先删除旧的。")
        case .notPermitted: Phrase(en: "Correct the path.", zh: "改正路径。")
        case .notEmpty: Phrase(en: "Remove what is in it, or pass recursive.", zh: "先清空目录，或设置 recursive。")
        case .full: Phrase(en: "Remove files that are no longer needed.", zh: "删除不再需要的文件。")
        }
    }
}
