extension DirectoryRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .exists(let id): Phrase(en: "there already is one with the id \(id)", zh: "id \(id) 已存在")
        case .unknown(let id): Phrase(en: "there is none with the id \(id)", zh: "没有 id 为 \(id) 的记录")
        case .idIsFixed(let id): Phrase(en: "the id \(id) can't be changed", zh: "id \(id) 不能修改")
        case .invalid(let fault): Phrase(en: fault.description, zh: fault.description)
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .exists: Phrase(en: "Change it with PATCH, or choose another id.", zh: "用 PATCH 修改，或换一个 id。")
        case .unknown: Phrase(en: "Add it with POST, or correct the id.", zh: "用 POST 添加，或更正 id。")
        case .idIsFixed: Phrase(en: "Delete it and add it anew.", zh: "删除后重新添加。")
        case .invalid: Phrase(en: "Correct the field and send it again.", zh: "更正该字段后重试。")
        }
    }
}
