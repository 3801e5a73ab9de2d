import HostAPI
import OpenPlatform
import Testing

struct HostRegistryTests {
    private let functions = HostRegistry.standard.functions

    @Test func `each name is declared once`() {
        let repeated = Dictionary(grouping: functions, by: \.name).filter { $0.value.count > 1 }.keys

        #expect(repeated.isEmpty)
    }

    @Test func `every first version can be read, and none is younger than its members`() {
        for function in functions {
            #expect(function.since != .zero, "\(function.name)")
            for since in function.parameters.compactMap(\.since) + function.result.compactMap(\.since) {
                #expect(since > function.since ?? .zero, "\(function.name)")
            }
        }
    }

    @Test func `what has no body is absent, and nothing else is`() {
        for function in functions {
            let isAbsent = if case .absent = function.body { true } else { false }
            #expect(isAbsent == (function.depth == .absent), "\(function.name)")
        }
    }

    @Test func `no error row is listed twice, and each explains itself in both languages`() {
        for function in functions {
            #expect(Set(function.errors.rows).count == function.errors.rows.count, "\(function.name)")
            for row in function.errors.rows {
                #expect(!row.meaning.en.isEmpty && !row.meaning.zh.isEmpty, "\(function.name) \(row.detail)")
                #expect(row.cure != nil, "\(function.name) \(row.detail)")
            }
        }
    }

    @Test func `an error code begins with the number of its function`() {
        let shared = [104299, 161799]
        for function in functions {
            guard let number = function.errors.number else { continue }
            for code in function.errors.rows.compactMap(\.errorCode) where !shared.contains(code) {
                #expect(code / 100 == number, "\(function.name) \(code)")
            }
        }
    }

    @Test func `a base library offers only what it has`() {
        let old = Set(HostRegistry.standard.functions(in: "2.29.0").map(\.name))

        #expect(old.isSuperset(of: ["login", "getUserInfo", "getEnvInfoSync"]))
        #expect(old.isDisjoint(with: ["getUserProfile", "getPrivacySetting"]))
    }

    @Test func `what the kernel does itself is not the host's to answer`() {
        let names = Set(HostRegistry.standard.functions(in: "9.0.0").map(\.name))

        #expect(names.isDisjoint(with: ["nextTick", "createSelectorQuery", "onAppShow"]))
    }

    @Test func `the ledger has every function once, by chapter, what is built first`() {
        let ledger = HostRegistry.standard.ledger
        let places = ledger.map { row in
            (Category.allCases.firstIndex(of: row.category) ?? -1, row.depth == .absent ? 1 : 0)
        }

        #expect(Set(ledger.map(\.name)) == Set(functions.map(\.name)))
        #expect(ledger.count == functions.count)
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    }
}
