#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// One JavaScriptCore virtual machine with its one global context.
///
/// It is made, used and closed on the thread of its engine alone; only that thread reaches its parts, so sharing the
/// reference is safe.
final class ScriptContext: @unchecked Sendable {
    /// The context that the current thread belongs to; JavaScriptCore's callbacks find their way back through it.
    static let current = ThreadSlot<ScriptContext>()

    let group: JSContextGroupRef
    let context: JSGlobalContextRef
    let global: JSObjectRef
    let returnedHandles = ReturnedHandles()
    let onRejection: @Sendable (ScriptError) -> Void

    var files = SourceFiles()
    var bodies: [UInt: NativeBody] = [:]
    var errorClasses: [String: JSObjectRef] = [:]
    var turn = Turn()
    var watch: Watch

    /// The native function through which each turn enters the machine.
    private(set) lazy var entrance = protected(
        makeFunction(SourceFiles.bottom) { _, _, _, _, _, _ in ScriptContext.enterTurn() }
    )

    init(name: String, timeLimit: Duration, onRejection: @escaping @Sendable (ScriptError) -> Void) {
        Self.prepareLibrary
        group = JSContextGroupCreate()
        context = JSGlobalContextCreateInGroup(group, nil)
        global = JSContextGetGlobalObject(context)
        watch = Watch(limit: timeLimit)
        self.onRejection = onRejection
        ScriptText.with(name) { JSGlobalContextSetName(context, $0) }
        Self.current.value = self
        captureErrorClasses()
        listenForRejections()
        startSlice()
    }

    /// Has compiled code look for the end of its time by itself, once for the process.
    ///
    /// Otherwise JavaScriptCore stops it with signals and traps in the code. That takes seconds where a chain of
    /// promise jobs is never caught in compiled code, and it occupies the process's signal handlers.
    private static let prepareLibrary: Void = {
        _ = Exports.setOption?("usePollingTraps", 1)
    }()

    /// Frees everything; the context must not be used again.
    func close() {
        guard !turn.isRunning else {
            turn.closesAtEnd = true
            return
        }

        bodies = [:]
        JSGlobalContextRelease(context)
        JSContextGroupRelease(group)
        Self.current.value = nil
    }

    /// Lets go of the values whose handles are gone.
    func releaseReturnedHandles() {
        for address in returnedHandles.takeAll() {
            JSValueUnprotect(context, JSValueRef(bitPattern: address))
        }
    }

    /// Makes a handle that keeps a value alive.
    func handle(_ value: JSValueRef) -> ScriptHandle {
        JSValueProtect(context, value)
        return ScriptHandle(address: UInt(bitPattern: value), owner: returnedHandles)
    }

    /// The value behind a handle, if the handle belongs to this engine.
    func value(of handle: ScriptHandle) -> JSValueRef? {
        handle.owner === returnedHandles ? JSValueRef(bitPattern: handle.address) : nil
    }

    func protected(_ object: JSObjectRef) -> JSObjectRef {
        JSValueProtect(context, object)
        return object
    }

    func makeFunction(_ name: String, _ callback: JSObjectCallAsFunctionCallback) -> JSObjectRef {
        ScriptText.with(name) { JSObjectMakeFunctionWithCallback(context, $0, callback) }
    }
}
