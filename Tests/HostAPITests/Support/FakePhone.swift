import HostAPI
import OpenPlatform
import Synchronization

/// A phone without a screen: answers as it was told, and remembers what it was asked.
final class FakePhone: Sendable {
    struct State: Sendable {
        var answers: [Answer] = []
        var dialogs: [DialogContents] = []
        var overlay: Overlay?
        var moves: [Navigation] = []
        var outcome = NavigationOutcome.ok
        var bars: [NavigationBarChange] = []
        var pulls: [PullDown] = []
        var tabBars: [TabBarChange] = []
        var scrolls: [PageScroll] = []
        var findsSelector = true
        var hasFocus = false
        var shareMenus: [[ShareEntry]] = []
        var questions: [ModalBox?] = []
        var exchanges: [HTTPExchange] = []
        var reply: Result<HTTPReply, NetworkFailure> = .success(HTTPReply(status: 200, headers: [], body: []))
        /// What an exchange says of itself before its answer is there.
        var progress: [TransferProgress] = []
        var told: [(event: String, value: JSONValue)] = []
        var packageFiles: [String: [UInt8]] = [:]
        var sockets: [SocketRequest] = []
        var hasRoomForSockets = true
        var orders: [SocketOrder] = []
        var receipt = PhoneSockets.Receipt.taken
        var clipboard = ""
        var hasExited = false
        var events: [HostEvent] = []
        var vibrations: [Vibration] = []
        var conditions = PhoneConditions(
            launch: LaunchOptions(path: "pages/index/index"),
            pages: ["pages/index/index", "pages/note/note", "pages/note/edit/edit"],
            stack: ["pages/note/note"],
            window: WindowSize(width: 390, height: 753)
        )
    }

    /// What the mini-app downloaded.
    let temporaryFiles = TemporaryFiles(capacity: 1 << 20)

    let locator = Locator()
    let backlight = Backlight()
    private let state = Mutex(State())

    /// What was asked so far.
    var seen: State { state.withLock(\.self) }

    /// Changes what the phone will do.
    func arrange(_ change: (inout State) -> Void) {
        state.withLock { change(&$0) }
    }

    /// The phone as a function sees it; a dialog without an answer in store is dismissed.
    var phone: Phone {
        Phone(
            present: { [self] contents in
                state.withLock { state in
                    state.dialogs.append(contents)
                    return state.answers.isEmpty ? Answer(.dismiss) : state.answers.removeFirst()
                }
            },
            overlay: { [self] change in state.withLock { $0.overlay = change.applied(to: $0.overlay) } },
            navigate: { [self] move in
                state.withLock { state in
                    state.moves.append(move)
                    return state.outcome
                }
            },
            navigationBar: { [self] change in state.withLock { $0.bars.append(change) } },
            pullDown: { [self] step in state.withLock { $0.pulls.append(step) } },
            screen: Screen(
                tabBar: { [self] change in state.withLock { $0.tabBars.append(change) } },
                scroll: { [self] scroll in
                    state.withLock { state in
                        state.scrolls.append(scroll)
                        return state.findsSelector
                    }
                },
                askBeforeLeaving: { [self] question in state.withLock { $0.questions.append(question) } },
                hideKeyboard: { [self] in seen.hasFocus },
                shareMenu: { [self] entries in state.withLock { $0.shareMenus.append(entries) } }
            ),
            network: network,
            tell: { [self] event, value in state.withLock { $0.told.append((event, value)) } },
            files: PhoneFiles(
                temporary: temporaryFiles,
                packaged: { [self] path in seen.packageFiles["\(path)"] }
            ),
            sockets: PhoneSockets(
                open: { [self] request in
                    state.withLock { state in
                        state.sockets.append(request)
                        return state.hasRoomForSockets ? state.sockets.count : nil
                    }
                },
                order: { [self] order, _ in
                    state.withLock { state in
                        state.orders.append(order)
                        return state.receipt
                    }
                }
            ),
            clipboard: { [self] in seen.clipboard },
            copy: { [self] text in state.withLock { $0.clipboard = text } },
            conditions: { [self] in seen.conditions },
            locator: locator,
            backlight: backlight,
            emit: { [self] event in state.withLock { $0.events.append(event) } },
            vibrate: { [self] vibration in state.withLock { $0.vibrations.append(vibration) } },
            exit: { [self] in state.withLock { $0.hasExited = true } }
        )
    }

    private var network: Network {
        Network(
            request: { [self] exchange, watch throws(NetworkFailure) in
                for step in seen.progress { await watch?(step) }
                let reply = state.withLock { state in
                    state.exchanges.append(exchange)
                    return state.reply
                }
                return try reply.get()
            }
        )
    }
}
