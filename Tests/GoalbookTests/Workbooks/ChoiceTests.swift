import Testing
import Wording

@testable import Workbooks

struct ChoiceTests {
  @Test(
    arguments: [
      ("ei aloitettu", ActionStatus.notStarted), ("Ej påbörjad", .notStarted),
      ("KÄYNNISSÄ", .inProgress), ("on  time", .onSchedule), ("försenad", .late),
      ("valmis.", .completed), ("inställd", .cancelled),
    ]
  )
  func `a word is read in any language and letter case`(text: String, status: ActionStatus) {
    #expect(ActionStatus(cell: text) == status)
  }

  @Test(
    arguments: [
      (
        ActionStatus.notStarted,
        [
          "ei vielä aloitettu", "ej påbörjat", "inte påbörjat", "inte påbörjade", "ej startad",
          "Suunnitteilla", "Planeras", "Under planering",
        ]
      ),
      (
        .inProgress,
        ["meneillään", "igång", "i gång", "påbörjade", "under way", "Jatkuu", "Påbörjats"]
      ),
      (
        .onSchedule,
        [
          "aikataulun mukainen", "enligt tidsplanen", "etenee", "framskrider",
          "Etenee suunnitellusti", "Toteutuu suunnitellusti", "Enligt plan",
        ]
      ),
      (.late, ["viivästynyt", "försenat", "fördröjd", "fördröjt", "myöhästyy", "försenas"]),
      (
        .completed,
        [
          "valmistunut", "suoritettu", "päättynyt", "klart", "färdigt", "färdiga", "utförd",
          "utfört", "genomfört", "avslutad", "avslutat", "slutförd", "slutfört", "slutförda",
          "Förverkligad",
        ]
      ), (.cancelled, ["peruuntunut", "inställt", "avbruten", "avbrutet", "avbrutna"]),
    ]
  )
  func `a status is read in the forms in which people write it`(
    status: ActionStatus,
    words: [String]
  ) {
    for word in words { #expect(ActionStatus(cell: word) == status, "\(word)") }
  }

  @Test(
    arguments: [
      "paranee", "Parempi", "heikkenee", "vahvistuu", "förbättras", "blir bättre", "försämras",
      "improves", "gets worse",
    ]
  )
  func `a wish that something becomes better or worse tells no direction`(text: String) {
    #expect(Direction(cell: text) == nil)
    #expect(Direction.isEvaluation(text))
    #expect(Measure(cell: text) == .state(text))
    #expect(Measure(cell: text + " 5 %")?.direction == nil)
  }

  @Test func `what is read in Finnish is read in Swedish`() {
    #expect(DocumentKind(cell: "samarbetsavtal") == DocumentKind(cell: "yhteistyösopimus"))
    #expect(Binding(cell: "rättsligt bindande") == .legally)
    #expect(DecisionKind(cell: "beslöt föreslå") == DecisionKind(cell: "päätti esittää"))
    #expect(DecisionKind(cell: "antecknade") == DecisionKind(cell: "tiedoksi"))
  }

  private static let choices: [any Choice.Type] = [
    ActionStatus.self, Approver.self, AreaGroup.self, Binding.self, DecisionKind.self,
    Direction.self, DocumentKind.self, ForumLevel.self, HeadingStyle.self, MeetingMode.self,
    PartyType.self, ResourceKind.self, RuleSeverity.self, Scope.self, WorkbookLanguage.self,
    WorkbookStatus.self, YesNo.self,
  ]

  @Test func `every word is read as the first choice that has it`() {
    func check<Value: Choice>(_: Value.Type) {
      for choice in Value.allCases {
        let words = [choice.word.fi, choice.word.sv, choice.word.en] + choice.otherWords
        for word in words {
          let form = NormalForm.heading(word)
          let first = Value.allCases.first { other in
            ([other.word.fi, other.word.sv, other.word.en] + other.otherWords).contains {
              NormalForm.heading($0) == form
            }
          }
          #expect(Value(cell: word) == first, "\(word)")
          #expect(Value(cell: word.uppercased() + ".") == first, "\(word)")
        }
      }
    }
    for choice in Self.choices { check(choice) }
  }

  @Test func `an unknown word is not guessed`() {
    #expect(ActionStatus(cell: "kesken?!x") == nil)
    for word in ["Valmistelussa", "Osittain toteutunut", "Ei toteutunut", "Siirretty"] {
      #expect(ActionStatus(cell: word) == nil, "\(word)")
    }
    #expect(AreaGroup(cell: "yhteinen; yhdyspintakohtainen") == nil)
  }

  @Test(
    arguments: [
      ("1", 1), ("2", 2), ("Vaihtoehto 3", 3), ("Minimi", 1),
      ("1. Yleiset tavoitteet ja yhteistyön rakenteet", 1),
      ("3. Tarkennetut tavoitteet, niiden toimeenpano ja yhteistyön rakenteet", 3),
      ("2) preciserade mål och samarbetsstrukturer", 2),
      ("Vaihtoehto 2: tarkennetut tavoitteet ja yhteistyön rakenteet", 2),
    ]
  )
  func `a scope is a number or the option's name`(text: String, number: Int) throws {
    #expect(try #require(Scope(cell: text)).number == number)
    #expect(Scope(cell: "1. tarkennetut tavoitteet ja yhteistyön rakenteet") == nil)
  }

  @Test(arguments: [("suomi", Language.finnish), ("sv", .swedish), ("English", .english)])
  func `a language is its code or its name`(text: String, language: Language) throws {
    #expect(try #require(WorkbookLanguage(cell: text)).language == language)
  }

  @Test(arguments: [("5", 5), ("toukokuu", 5), ("maj", 5), ("12", 12)])
  func `a month is its number or its name`(text: String, number: Int) throws {
    #expect(try #require(Month(cell: text)).number == number)
    #expect(Month(cell: "13") == nil)
  }
}
