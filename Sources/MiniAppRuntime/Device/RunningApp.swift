import HostAPI
import JavaScriptEngine
import MiniApp
import OpenPlatform

/// One launch of the mini-app: its engine, and everything that ends with it.
struct RunningApp {
    /// A page of the stack, as the kernel told.
    struct Page: Hashable {
        let id: Int
        let route: String
        let query: JSONValue
    }

    /// A host call that has not been answered yet.
    struct PendingCall {
        let name: String
        let cause: Cause
        let started: Stopwatch

        /// Where in the author's files it was made.
        let source: String?

        /// Takes the question back; only tasks such as a request have it.
        var abort: AsyncStream<Void>.Continuation?
    }

    let generation: Int
    let engine: JavaScriptEngine

    /// What the app downloaded; gone with it.
    let temporaryFiles = TemporaryFiles()

    /// Its WebSockets; they end with it.
    let sockets = SocketTable()

    var entries: [KernelEntry: ScriptFunction] = [:]
    var bundle: AppBundle
    var stack: [Page] = []
    var timers = TimerTable()
    var pending: [Int: PendingCall] = [:]

    /// What the app was asked to show the person about its privacy agreement, and has not told yet.
    var privacyQuestions: [Int: AsyncStream<Bool>.Continuation] = [:]
    var navigationBars: [Int: JSONValue] = [:]
    var tabBar = TabBarLook()

    /// How far pages are scrolled, in pixels.
    var scrollTops: [Int: Double] = [:]

    /// The field that a person types into.
    var focused: (page: Int, node: Int)?

    /// Questions about the layout that no browser has answered yet, by the number that browsers know.
    var layoutQuestions: [Int: LayoutQuestion] = [:]

    /// Pages of which browsers tell when something on them moves.
    var watchedPages: Set<Int> = []

    /// The entries for sharing of pages that have changed theirs.
    var shareMenus: [Int: [ShareEntry]] = [:]

    /// What the person is asked before they leave a page.
    var leavingQuestions: [Int: ModalBox] = [:]
    var backgroundSince: PlatformInstant?

    /// The ways back to the author's columns in modules that were rewritten.
    var columns: [String: ColumnMap] = [:]

    /// Mistakes that came up while running; each is told once.
    var noted: Set<Diagnostic> = []

    /// Why the last module could not be read; its place is in no stack.
    var unreadable: ScriptError?

    /// Where in the author's files the host is being called from.
    var callStack = ""

    /// Pages that browsers know the tree of; patches of others would come too early.
    var drawnPages: Set<Int> = []

    /// Pages whose data changed since browsers were told.
    var changedData: Set<Int> = []
}

extension RunningApp {
    /// Drops what holds only while a page is on the stack; a tab keeps its scrolling and who watches it.
    mutating func forgetPages(but known: Set<Int>) {
        drawnPages.formIntersection(known)
        leavingQuestions = leavingQuestions.filter { known.contains($0.key) }
    }
}
