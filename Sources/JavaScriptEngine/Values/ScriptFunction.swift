/// A function of one engine, kept alive by this handle and called through ``JavaScriptEngine/call(_:_:)``.
///
/// Two handles are equal when they stand for the same function. A handle may be dropped on any thread.
package struct ScriptFunction: Sendable, Hashable {
    let handle: ScriptHandle
}
