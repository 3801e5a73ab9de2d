import OpenPlatform
import Testing

@Suite struct ConsentFactsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let step: ConsentStep
        let facts: ConsentFacts

        init(
            _ testDescription: String,
            _ step: ConsentStep,
            _ scope: Scope = .userLocation,
            _ change: (inout ConsentFacts) -> Void
        ) {
            self.testDescription = testDescription
            self.step = step
            var facts = ConsentFacts(scope)
            change(&facts)
            self.facts = facts
        }
    }

    private static let cases = [
        Case("never asked", .ask(.scope)) { _ in },
        Case("allowed", .pass) { $0.scopeAnswer = .allowed },
        Case("refused", .refuse(.scopeRefused(.userLocation))) { $0.scopeAnswer = .refused },
        Case("not declared", .refuse(.undeclared(.userLocation))) {
            $0.isDeclared = false
            $0.privacy = .undeclared
        },
        Case("privacy agreement open", .ask(.privacy)) { $0.privacy = .open },
        Case("privacy agreement open, scope refused before", .ask(.privacy)) {
            $0.privacy = .open
            $0.scopeAnswer = .refused
        },
        Case("privacy agreement refused, scope allowed before", .refuse(.privacyRefused)) {
            $0.privacy = .refused
            $0.scopeAnswer = .allowed
        },
        Case("not in the privacy agreement", .refuse(.undeclaredData(.userLocation))) {
            $0.privacy = .undeclared
            $0.scopeAnswer = .allowed
        },
        Case("privacy agreement agreed to", .ask(.scope)) { $0.privacy = .agreed },
        Case("signed out, scope of the phone", .ask(.scope)) { $0.isSignedIn = false },
        Case("signed out, scope of the account", .ask(.hostLogin), .address) { $0.isSignedIn = false },
        Case("signed out, privacy agreement open", .ask(.privacy), .address) {
            $0.isSignedIn = false
            $0.privacy = .open
        },
        Case("allowed, the phone asks", .ask(.phone)) {
            $0.scopeAnswer = .allowed
            $0.phoneAnswer = .unasked
        },
        Case("allowed, the phone refuses", .refuse(.phoneRefused(.userLocation))) {
            $0.scopeAnswer = .allowed
            $0.phoneAnswer = .refused
        },
        Case("refused, the phone would ask", .refuse(.scopeRefused(.userLocation))) {
            $0.scopeAnswer = .refused
            $0.phoneAnswer = .unasked
        },
    ]

    @Test(arguments: cases)
    func `privacy comes before login, login before the scope, the scope before the phone`(row: Case) {
        #expect(row.facts.next == row.step)
    }

    @Test(arguments: Scope.allCases)
    func `agreeing to every question leads to the use, in at most four`(scope: Scope) {
        var facts = ConsentFacts(scope)
        facts.privacy = .open
        facts.isSignedIn = false
        facts.phoneAnswer = scope.phonePart == nil ? .allowed : .unasked
        var asked: [ConsentQuestion] = []
        while case .ask(let question) = facts.next {
            asked.append(question)
            switch question {
            case .privacy: facts.privacy = .agreed
            case .hostLogin: facts.isSignedIn = true
            case .scope: facts.scopeAnswer = .allowed
            case .phone: facts.phoneAnswer = .allowed
            }
        }

        #expect(facts.next == .pass)
        #expect(asked == ConsentQuestion.allCases.filter(asked.contains))
        #expect(asked.contains(.hostLogin) == scope.needsHostLogin)
        #expect(asked.contains(.phone) == (scope.phonePart != nil))
    }

    @Test func `the scopes are the platform's, in its words`() {
        #expect(
            Scope.allCases.map(\.rawValue) == [
                "scope.userInfo", "scope.userLocation", "scope.address", "scope.record", "scope.album",
                "scope.camera", "scope.hostId", "scope.clipboard", "scope.calendar",
            ]
        )
    }
}
