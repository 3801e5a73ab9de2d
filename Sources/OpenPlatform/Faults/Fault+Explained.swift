extension Fault: Explained {
    /// That this is no refusal of the platform's.
    package var reason: Phrase {
        switch effect {
        case .error(let code):
            Phrase(en: "the fault \(id) refused with \(code)", zh: "故障 \(id) 返回了错误码 \(code)")
        case .delay(let milliseconds):
            Phrase(
                en: "the fault \(id) kept it waiting for \(Int(milliseconds)) ms",
                zh: "故障 \(id) 使其等待了 \(Int(milliseconds)) 毫秒"
            )
        case .drop: Phrase(en: "the fault \(id) ended the connection", zh: "故障 \(id) 断开了连接")
        }
    }

    /// How to be rid of it.
    package var fix: Phrase {
        Phrase(
            en: "Lift it with DELETE /_quaver/v1/faults/\(id); it strikes \(times - struck) more times.",
            zh: "用 DELETE /_quaver/v1/faults/\(id) 解除；它还会生效 \(times - struck) 次。"
        )
    }
}
