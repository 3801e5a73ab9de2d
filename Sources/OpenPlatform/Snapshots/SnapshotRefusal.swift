/// Why a state can't be kept under a name, or brought back.
package enum SnapshotRefusal: Error, Sendable, Hashable {
    /// A name is 1 to 64 letters, digits, dots, dashes and underscores.
    case badName(String)

    /// Nothing is kept under that name.
    case unknown(String)

    /// There are as many as there may be.
    case tooMany(Int)

    /// Another version of the program made it, whose tables differ.
    case otherVersion(String)
}

extension SnapshotRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .badName(let name):
            Phrase(
                en: "\(name.debugDescription) names no snapshot",
                zh: "\(name.debugDescription) 不能作为快照的名称"
            )
        case .unknown(let name): Phrase(en: "there is no snapshot \(name)", zh: "没有快照 \(name)")
        case .tooMany(let count): Phrase(en: "there are \(count) snapshots", zh: "已有 \(count) 个快照")
        case .otherVersion(let name):
            Phrase(
                en: "another version of Quaver made the snapshot \(name)",
                zh: "快照 \(name) 由其他版本的 Quaver 创建"
            )
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .badName:
            Phrase(
                en: "Use 1 to 64 letters, digits, dots, dashes and underscores.",
                zh: "请使用 1 至 64 个字母、数字、点、短横线或下划线。"
            )
        case .unknown:
            Phrase(
                en:
                    "Make it with PUT /_quaver/v1/snapshots/NAME; GET /_quaver/v1/snapshots lists those there are.",
                zh: "用 PUT /_quaver/v1/snapshots/NAME 创建；GET /_quaver/v1/snapshots 列出已有快照。"
            )
        case .tooMany:
            Phrase(
                en: "Remove some with DELETE /_quaver/v1/snapshots/NAME.",
                zh: "用 DELETE /_quaver/v1/snapshots/NAME 删除一些。"
            )
        case .otherVersion: Phrase(en: "Make it anew.", zh: "请重新创建。")
        }
    }
}
