/// How much memory an engine's values take, as of its last garbage collection.
package struct MemoryFigures: Sendable, Hashable {
    /// The bytes that live objects occupy, array buffers and strings included.
    package let heapBytes: Int

    /// The number of live objects.
    package let objectCount: Int
}
