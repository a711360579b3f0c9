import Testing
import Wording
import Workbooks

/// Kinds of cell that the tables of cooperation and follow-up have.
struct CooperationCellTests {
  @Test(
    arguments: [
      ("1", ForumLevel.first, ForumLevel.Tier.political), ("Taso 2", .second, .political),
      ("nivå 3", .third, .management), ("4", .fourth, .expert),
      ("poliittinen", .political, .political), ("Ledning", .management, .management),
      ("expert", .expert, .expert), ("asiantuntijataso", .expert, .expert),
    ]
  )
  func `a forum's level is a number or a word`(
    text: String,
    level: ForumLevel,
    tier: ForumLevel.Tier
  ) {
    #expect(ForumLevel(cell: text) == level)
    #expect(level.tier == tier)
  }

  @Test(arguments: ["0", "5", "taso", "ylin", "1–2"])
  func `another level is not guessed`(text: String) {
    #expect(ForumLevel(cell: text) == nil)
  }

  @Test(
    arguments: [
      ("2", "2"), ("1–2", "1–2"), ("vähintään 1", "vähintään 1"), ("4 kertaa vuodessa", "4"),
      ("vähintään 2 krt/v", "vähintään 2"), ("kaksi kertaa vuodessa", "2"), ("kuukausittain", "12"),
      ("kerran kuussa", "12"), ("kerran vuodessa", "1"), ("neljä kertaa vuodessa", "4"),
      ("vähintään neljä kertaa vuodessa", "vähintään 4"), ("Kerran kuukaudessa", "12"),
      ("joka toinen kuukausi", "6"), ("kolmen kuukauden välein", "4"),
      ("en gång i månaden", "12"), ("en gång per år", "1"), ("fyra gånger om året", "4"),
      ("minst fyra gånger per år", "vähintään 4"), ("varannan månad", "6"),
      ("once a month", "12"), ("four times a year", "4"), ("every two months", "6"),
      ("puolivuosittain", "2"), ("årligen", "1"), ("2 gånger per år", "2"), ("once a year", "1"),
      ("two times a year", "2"), ("Valtuustokausittain", "valtuustokausittain"),
      ("per fullmäktigeperiod", "valtuustokausittain"),
      ("once per council term", "valtuustokausittain"), ("vid behov", "tarvittaessa"),
      ("2 ggr per år", "2"), ("4 ggr om året", "4"), ("1 gång/år", "1"), ("en gång/år", "1"),
      ("minst 2 ggr/år", "vähintään 2"), ("2 kertaa/vuosi", "2"), ("efter behov", "tarvittaessa"),
      ("varje termin", "2"), ("lukukausittain", "2"),
    ]
  )
  func `meetings a year are a number or once per council term`(text: String, written: String) throws
  {
    let rate = try #require(MeetingRate(cell: text))
    #expect(rate.text(in: .finnish) == written)
  }

  @Test(arguments: ["usein", "2026", "2 kokousta ja seminaari", "15.5.", "kevät 2026", "12 €"])
  func `another rhythm is not guessed`(text: String) throws {
    #expect(MeetingRate(cell: text) == nil)
  }

  @Test(
    arguments: [
      ("2", "2"), ("vähintään 1", "1"), ("enintään 4", nil), ("valtuustokausittain", nil),
      ("tarvittaessa", nil),
    ]
  )
  func `a rhythm tells the least number of meetings`(text: String, least: String?) throws {
    #expect(try #require(MeetingRate(cell: text)).leastPerYear?.text(in: .finnish) == least)
  }

  @Test(
    arguments: [
      ("läsnä", MeetingMode.inPerson), ("På plats", .inPerson), ("in person", .inPerson),
      ("etä", .remote), ("Etäkokous", .remote), ("distans", .remote), ("online", .remote),
      ("hybridi", .hybrid), ("Hybrid", .hybrid), ("Närmöte", .inPerson), ("läsnäolo", .inPerson),
      ("fjärrmöte", .remote),
    ]
  )
  func `a meeting's mode is read in any language`(text: String, mode: MeetingMode) {
    #expect(MeetingMode(cell: text) == mode)
  }

  @Test(
    arguments: [
      ("esitti", DecisionKind.proposed), ("Hyväksyi", .approved),
      ("godkändes enhälligt", .approved),
      ("hyväksyi muutettuna", .approvedWithChanges), ("bordlade", .deferred),
      ("palautti valmisteluun", .returned), ("förkastade", .rejected), ("noted", .noted),
      ("merkitsi tiedoksi", .noted), ("undertecknade", .signed), ("signed", .signed),
    ]
  )
  func `a decision is read in any language`(text: String, kind: DecisionKind) {
    #expect(DecisionKind(cell: text) == kind)
    #expect(DecisionKind(cell: "keskusteli") == nil)
  }

  @Test(arguments: Language.allCases)
  func `every word that is written is read as itself`(language: Language) {
    for level in ForumLevel.allCases {
      #expect(ForumLevel(cell: level.text(in: language)) == level)
    }
    for mode in MeetingMode.allCases { #expect(MeetingMode(cell: mode.text(in: language)) == mode) }
    for kind in DecisionKind.allCases {
      #expect(DecisionKind(cell: kind.text(in: language)) == kind)
    }
    for severity in RuleSeverity.allCases {
      #expect(RuleSeverity(cell: severity.text(in: language)) == severity)
    }
  }

  @Test(
    arguments: [
      ("§ 237", 237), ("89 §", 89), ("237", 237), ("§237", 237), ("(89 §)", 89),
      ("237 §:", 237), ("pykälä 12", 12), ("§\u{A0}5", 5), ("§§ 5", nil), ("12 ja 13", nil),
      ("§ 5 §", nil), ("12–13 §", nil), ("0", nil), ("ei vielä", nil), ("§", nil), ("123456", nil),
    ]
  )
  func `a section of the minutes has its sign on either side`(text: String, number: Int?) {
    #expect(MinutesSection(cell: text)?.number == number)
  }

  @Test func `a section is written with the sign before it`() throws {
    #expect(try #require(MinutesSection(cell: "89 §")).text(in: .finnish) == "§\u{A0}89")
  }

  @Test(
    arguments: [
      ("1", 1, nil as String?), ("Vaihe 2", 2, nil), ("steg 3", 3, nil), ("Step 6", 6, nil),
      ("3. Yhteinen tilannekuva", 3, "Yhteinen tilannekuva"),
      ("Vaihe 4: tavoitteet", 4, "tavoitteet"), ("5 – sopimusluonnos", 5, "sopimusluonnos"),
    ]
  )
  func `a step is its number, with or without a title`(text: String, number: Int, title: String?)
    throws
  {
    let step = try #require(ProcessStep(cell: text))
    #expect(step.number == number)
    #expect(step.title == title)
  }

  @Test(arguments: ["0", "7", "12", "1.2", "1a", "vaihe", "tilannekuva", "2026"])
  func `another step is not guessed`(text: String) {
    #expect(ProcessStep(cell: text) == nil)
  }

  @Test(
    arguments: [
      ("virhe", RuleSeverity.error), ("varning", .warning), ("huomio", .advice), ("pois", .off),
      ("Av", .off), ("OFF", .off),
    ]
  )
  func `a severity may be switched off`(text: String, severity: RuleSeverity) {
    #expect(RuleSeverity(cell: text) == severity)
  }
}
