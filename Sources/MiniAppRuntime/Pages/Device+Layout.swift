import HostAPI
import JavaScriptEngine
package import OpenPlatform

/// A question of the kernel about where elements are.
struct LayoutQuestion {
    /// The kernel's own number of it.
    let number: Int

    /// Whose viewport is meant.
    let page: Int

    /// What the answer goes back to.
    let cause: Cause
}

extension Device {
    /// How long browsers may take to answer, in real milliseconds.
    private static let patience = 2000.0

    /// Asks browsers where elements of a page are; without one, or too late, nothing has a place.
    func measure(_ number: Int, page: Int, request: String) {
        layoutQuestionsAsked += 1
        let query = layoutQuestionsAsked
        app?.layoutQuestions[query] = LayoutQuestion(number: number, page: page, cause: cause)
        guard broadcast.isHeard else {
            later { $0.hear(.null, of: query) }
            return
        }
        var message: JSONObject = ["query": .integer(query), "page": .integer(page)]
        for (name, value) in (try? JSONValue.parse(request))?.object ?? [:] { message[name] = value }
        broadcast.send(DeviceUpdate("measure", .object(message)))
        let clock = surroundings.platform.clock
        work.continuation.yield(
            .waiting { [weak self] in
                try? await clock.wait(milliseconds: Self.patience)
                await self?.hear(.null, of: query)
            }
        )
    }

    /// Takes the first answer to a question about the layout; later ones come to nothing.
    ///
    /// - Parameters:
    ///   - layout: `{"nodes":[…],"viewport":{…}}`; `null` from a browser that doesn't show the page.
    ///   - query: The number that the browser was asked with.
    package func hear(_ layout: JSONValue, of query: Int) {
        guard let question = app?.layoutQuestions.removeValue(forKey: query) else { return }
        let known = layout.object == nil ? unseenLayout(of: question.page) : layout
        enter(.measured, [.number(Double(question.number)), .string(known.text)], cause: question.cause)
        signalIdle()
    }

    /// Takes note that something on a page moved in a browser.
    package func hearOfMovement(on page: Int) {
        guard app?.watchedPages.contains(page) == true else { return }
        enter(.moved, [.number(Double(page))], cause: Cause(.event(type: "scroll", at: [:])))
    }

    /// Has browsers tell when something on a page moves, or no more.
    func watch(page: Int, isOn: Bool) {
        guard app?.watchedPages.contains(page) == !isOn else { return }
        if isOn { app?.watchedPages.insert(page) } else { app?.watchedPages.remove(page) }
        broadcast.send(Self.watching(page, isOn))
    }

    static func watching(_ page: Int, _ isOn: Bool) -> DeviceUpdate {
        DeviceUpdate("watch", ["page": .integer(page), "on": .bool(isOn)])
    }

    /// What can be said without a browser: how large the viewport is, and how far the page was scrolled.
    private func unseenLayout(of page: Int) -> JSONValue {
        let window = face.conditions.window
        let top = app?.scrollTops[page] ?? 0
        return [
            "nodes": nil,
            "viewport": [
                "right": .number(window.width), "bottom": .number(window.height),
                "width": .number(window.width), "height": .number(window.height), "scrollTop": .number(top),
            ],
        ]
    }
}
