/// Why the library, or an app's share of it, can't be asked or changed.
package enum LibraryRefusal: Error, Sendable, Hashable {
    /// The parameters by the platform's names.
    package enum Parameter: String, Sendable, Hashable {
        /// The heading.
        case title

        /// The names of the values.
        case keywords = "keyword_list"

        /// How long a permission lasts.
        case classification

        /// The kinds of business.
        case categories = "category_ids"

        /// The host apps.
        case hostApps = "host_list"

        /// The template in the library.
        case template = "template_id"

        /// The template of the app.
        case message = "msg_id"

        /// The person.
        case openID = "open_id"

        /// The page of a list.
        case pageNumber = "page_num"

        /// How many lines a page has.
        case pageSize = "page_size"
    }

    /// A parameter is missing or against its limits.
    case invalid(Parameter)

    /// The library has no such template.
    case unknownNumber(Int)

    /// A keyword is none of the library's template.
    case strangeKeyword(String)

    /// The app has no such template.
    case unknownTemplate(String)

    /// Nobody with that open id has logged in to the app.
    case unknownOpenID
}

extension LibraryRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .invalid(let parameter):
            Phrase(
                en: "the parameter \(parameter.rawValue) is missing or wrong",
                zh: "参数 \(parameter.rawValue) 缺失或不合法"
            )
        case .unknownNumber(let number):
            Phrase(en: "the library has no template \(number)", zh: "模板库中没有模板 \(number)")
        case .strangeKeyword(let keyword):
            Phrase(en: "\(keyword) is no keyword of the template", zh: "\(keyword) 不是该模板的关键词")
        case .unknownTemplate(let id): Wording.unknownTemplate(id)
        case .unknownOpenID: Wording.unknownOpenID
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .invalid(let parameter): parameter.form
        case .unknownNumber:
            Phrase(en: "Take one that query_tpl_list shows.", zh: "使用 query_tpl_list 返回的模板。")
        case .strangeKeyword:
            Phrase(en: "Choose among the template's keyword_list.", zh: "从该模板的 keyword_list 中选择。")
        case .unknownTemplate: Wording.addTemplate
        case .unknownOpenID: Wording.sendOpenID
        }
    }
}

extension LibraryRefusal.Parameter {
    fileprivate var form: Phrase {
        switch self {
        case .title: Phrase(en: "Send 2 to 8 characters.", zh: "传入 2 至 8 个字符。")
        case .keywords:
            Phrase(
                en: "Send different texts of 2 to 8 characters: up to 10 for a draft, 1 to 5 for an app.",
                zh: "传入互不相同的 2 至 8 个字符的文本：创建时至多 10 个，添加时 1 至 5 个。"
            )
        case .classification:
            Phrase(en: "Send 1 for one-time or 2 for long-term.", zh: "一次性传 1，长期传 2。")
        case .categories: Phrase(en: "Send numbers such as 8,9.", zh: "传入类目 id，如 8,9。")
        case .hostApps:
            Phrase(
                en: "Send a list of douyin, douyin_lite, toutiao.",
                zh: "传入 douyin、douyin_lite、toutiao 的列表。"
            )
        case .template: Phrase(en: "Send the template's number.", zh: "传入模板编号。")
        case .message: Phrase(en: "Send the id that add_app_tpl gave.", zh: "传入 add_app_tpl 返回的 id。")
        case .openID: Wording.sendOpenID
        case .pageNumber: Phrase(en: "Send 1 or more.", zh: "传入不小于 1 的整数。")
        case .pageSize: Phrase(en: "Send 1 to 50.", zh: "传入 1 至 50。")
        }
    }
}
