import OpenPlatform

/// The page of a list that a call asks for; the first of ten lines unless it says otherwise (inferred).
struct Paging: Sendable {
    private let number: Int
    private let size: Int

    /// Reads `page_num`, which starts with 1, and `page_size`, 50 at most.
    static func read(_ call: OpenCall) -> Result<Paging, LibraryRefusal> {
        let number = call.text("page_num") == nil ? 1 : call.integer("page_num")
        let size = call.text("page_size") == nil ? 10 : call.integer("page_size")
        guard let number, number >= 1 else { return .failure(.invalid(.pageNumber)) }
        guard let size, (1...50).contains(size) else { return .failure(.invalid(.pageSize)) }

        return .success(Paging(number: number, size: size))
    }

    /// How many there are, and those of the page.
    func list<Element>(_ elements: [Element], _ json: (Element) -> JSONValue) -> JSONValue {
        let (start, overflow) = (number - 1).multipliedReportingOverflow(by: size)
        let page = overflow ? [] : elements.dropFirst(start).prefix(size).map(json)
        return ["total_count": .integer(elements.count), "template_list": .array(page)]
    }

    /// A list without anything in it, as refusals have it.
    static let empty: JSONValue = ["total_count": 0, "template_list": []]
}
