/// Leads from a column that the JavaScript engine reports back to the author's column; lines are always the same.
///
/// Columns count UTF-16 units from 1, as JavaScript engines do.
package struct ColumnMap: Sendable, Hashable {
    struct Anchor: Sendable, Hashable {
        let line: Int
        let column: Int
        let authorColumn: Int
        /// Whether the text from here on is ours, so that all of it stands for one place of the author's.
        let isReplacement: Bool
    }

    private(set) var anchors: [Anchor] = []

    /// A map for a text that was not changed.
    package init() {}

    mutating func append(_ anchor: Anchor) {
        anchors.append(anchor)
    }

    /// The column in the author's file for a place in ``LoadedModule/source``.
    package func authorColumn(line: Int, column: Int) -> Int {
        var low = 0
        var high = anchors.count
        while low < high {
            let middle = (low + high) / 2
            let anchor = anchors[middle]
            if (anchor.line, anchor.column) <= (line, column) { low = middle + 1 } else { high = middle }
        }
        guard low > 0, anchors[low - 1].line == line else { return column }
        let anchor = anchors[low - 1]
        return anchor.isReplacement ? anchor.authorColumn : anchor.authorColumn + column - anchor.column
    }
}
