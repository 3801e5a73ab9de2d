import CKernel

/// The kernel's scripts, carried in the binary.
enum KernelScripts {
    struct Script {
        let file: String
        let text: String
    }

    /// What the names of the kernel's own files begin with in stacks.
    static let filePrefix = "quaver:kernel/"

    /// In the order they are evaluated.
    static let all: [Script] = (0..<ckernel_count())
        .map { place in
            let script = ckernel_script(place)
            let bytes = UnsafeBufferPointer(start: script.bytes, count: script.length)
            return Script(
                file: filePrefix + String(cString: script.name),
                text: String(decoding: bytes, as: UTF8.self)
            )
        }
}
