import OpenPlatform

/// What a file function refuses for, in the words of its page.
enum FileCause: Sendable, Hashable, CaseIterable {
    case denied, missing, exists, notPermitted, notEmpty, full, invalidPath, invalidData

    init(_ refusal: FileRefusal) {
        self =
            switch refusal {
            case .denied: .denied
            case .missing: .missing
            case .exists: .exists
            case .notPermitted: .notPermitted
            case .notEmpty: .notEmpty
            case .full: .full
            }
    }

    /// The text of the row; the function's name and the path come in.
    var detail: String {
        switch self {
        case .denied: "permission denied, %@ %@"
        case .missing: "no such file or directory, %@ %@"
        case .exists: "file already exists, %@ %@"
        case .notPermitted: "operation not permitted, %@ %@"
        case .notEmpty: "directory not empty"
        case .full: "user dir saved file size limit exceeded"
        case .invalidPath, .invalidData: "%@ is invalid"
        }
    }

    var meaning: Phrase {
        switch self {
        case .denied: Phrase(en: "the app may not do that there", zh: "没有该路径的权限")
        case .missing: Phrase(en: "the file or its folder does not exist", zh: "文件或上级目录不存在")
        case .exists: Phrase(en: "that name is taken", zh: "已有同名文件或目录")
        case .notPermitted: Phrase(en: "a file where a folder is wanted, or a folder", zh: "文件与目录类型不符")
        case .notEmpty: Phrase(en: "the folder is not empty", zh: "目录不为空")
        case .full: Phrase(en: "the app's files are too large together", zh: "用户目录超过大小限制")
        case .invalidPath: Phrase(en: "an empty path", zh: "路径为空")
        case .invalidData: Phrase(en: "the value can't be used", zh: "参数值无效")
        }
    }

    var cure: Phrase {
        switch self {
        case .denied:
            Phrase(
                en: "Write below ttfile://user; read there or below ttfile://temp.",
                zh: "写入 ttfile://user；可读取 ttfile://user 与 ttfile://temp。"
            )
        case .missing: Phrase(en: "Make the folder first, or correct the path.", zh: "先创建目录，或改正路径。")
        case .exists: Phrase(en: "Choose another name.", zh: "换用其他名称。")
        case .notPermitted: Phrase(en: "Correct the path.", zh: "改正路径。")
        case .notEmpty: Phrase(en: "Empty it first, or pass recursive.", zh: "先清空目录，或设置 recursive。")
        case .full: Phrase(en: "Remove files that are no longer needed.", zh: "删除不再需要的文件。")
        case .invalidPath: Phrase(en: "Pass a path.", zh: "传入路径。")
        case .invalidData: Phrase(en: "Pass what the page lists.", zh: "传入文档列出的值。")
        }
    }
}
