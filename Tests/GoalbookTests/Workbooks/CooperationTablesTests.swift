import Registry
import Testing
import Wording
import Workbooks

/// The tables of cooperation and follow-up, in three languages.
struct CooperationTablesTests {
  private static func workbook(_ files: [(String, String)]) -> Workbook {
    Workbook(folder: files.map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  private func workbook(_ files: KeyValuePairs<String, String>) -> Workbook {
    Self.workbook(files.map { ($0.key, $0.value) })
  }

  /// A workbook with every new table.
  private static func complete(_ language: Language) -> Workbook {
    switch language {
    case .finnish:
      workbook([
        (
          "osapuolet.csv",
          "Nimi;Tyyppi;Kuntaryhmä\nJämsän kaupunki;kaupunki;1\nOma liitto;maakunnan liitto;"
        ),
        ("tavoitteet.csv", "Tunnus;Tavoite;Tietolähteet\nT1;Väki kasvaa;\"L1; kuntakortit\""),
        ("mittarit.csv", "Tunnus;Tavoite;Mittari\nM1;T1;Muuttajat"),
        (
          "seurantatiedot.csv",
          "Mittari;Ajankohta;Arvo;Osapuoli;Huomautus\nM1;2025;1 234;Jämsä;arvio\nmuuttajat;31.12.2026;;;Kysely siirtyi"
        ),
        (
          "foorumit.csv",
          "Tunnus;Nimi;Lyhenne;Taso;Koollekutsuja;Jäsenet;Kokoontuu vuodessa;Tehtävä\nF1;Kuntien kokous;Kuntakokous, KK;2;Jämsän kaupunki;kaikki osapuolet;1;johtaa"
        ),
        (
          "kokoukset.csv",
          "Päivä;Foorumi;Kuntaryhmä;Peruste;Tapa;Osallistujat;Aiheet;Tulos\n23.10.2025;KK;1;612/2021 7 §;etä;\"Jämsä; järjestöt\";tavoitteet;sovittiin"
        ),
        ("asiakirjat.csv", "Tunnus;Nimi\nD1;Sopimus"),
        (
          "päätökset.csv",
          "Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös;Versio;Huomautus\nsopimus;Jämsä;Kaupunginvaltuusto;10.10.2025;§ 237;1/2025;hyväksyi;v1.0;ei"
        ),
        (
          "tietopohja.csv",
          "Tunnus;Nimi;Laji;Osapuoli;Vuosi;Osoite\nL1;Hyvinvointikertomus;kertomus;Jämsän kaupunki;2024;https://example.org\nL2;Kuntakortit;;;;"
        ),
        (
          "vaiheet.csv",
          "Vaihe;Vastuu;Määräaika;Valmis;Huomautus\n1;Oma liitto;syksy 2025;1.9.2025;alku"
        ),
        ("säännöt.csv", "Sääntö;Vakavuus;Raja-arvo;Perustelu\nTAV-04;pois;25 %;sovittu"),
      ])
    case .swedish:
      workbook([
        ("parter.csv", "Namn;Typ;Kommungrupp\nJämsä stad;stad;1\nEget förbund;landskapsförbund;"),
        ("mål.csv", "Kod;Mål;Källor\nT1;Folkmängden ökar;\"L1; kommunkorten\""),
        ("indikatorer.csv", "Kod;Mål;Indikator\nM1;T1;Flyttare"),
        (
          "uppföljningsdata.csv",
          "Indikator;Tidpunkt;Värde;Part;Anmärkning\nM1;2025;1 234;Jämsä;uppskattning\nflyttare;31.12.2026;;;Enkäten flyttades"
        ),
        (
          "forum.csv",
          "Kod;Namn;Kortnamn;Nivå;Sammankallande;Medlemmar;Möten per år;Uppgift\nF1;Kommunernas möte;Kommunmöte, KM;2;Jämsä stad;alla parter;1;leder"
        ),
        (
          "möten.csv",
          "Dag;Forum;Kommungrupp;Grund;Mötesform;Deltagare;Ämnen;Resultat\n23.10.2025;KM;1;7 § i ordnandelagen;distans;\"Jämsä; organisationer\";mål;överenskommet"
        ),
        ("dokument.csv", "Kod;Namn\nD1;Avtal"),
        (
          "beslut.csv",
          "Dokument;Part;Organ;Datum;Paragraf;Ärendenummer;Beslut;Version;Anmärkning\navtal;Jämsä;Stadsfullmäktige;10.10.2025;§ 237;1/2025;godkände;v1.0;nej"
        ),
        (
          "kunskapsbas.csv",
          "Kod;Namn;Typ;Part;År;Adress\nL1;Välfärdsberättelse;berättelse;Jämsä stad;2024;https://example.org\nL2;Kommunkorten;;;;"
        ),
        (
          "steg.csv",
          "Steg;Ansvarig;Tidsfrist;Klar;Anmärkning\n1;Eget förbund;hösten 2025;1.9.2025;början"
        ),
        ("regler.csv", "Regel;Allvarlighetsgrad;Gränsvärde;Motivering\nTAV-04;av;25 %;avtalat"),
      ])
    case .english:
      workbook([
        (
          "parties.csv",
          "Name;Type;Municipality group\nCity of Jämsä;town;1\nOwn council;regional council;"
        ),
        ("goals.csv", "Code;Goal;Sources\nT1;More people live here;\"L1; municipality cards\""),
        ("indicators.csv", "Code;Goal;Indicator\nM1;T1;Movers"),
        (
          "measurements.csv",
          "Indicator;Time;Value;Party;Note\nM1;2025;1 234;City of Jämsä;estimate\nmovers;31.12.2026;;;The survey was moved"
        ),
        (
          "forums.csv",
          "Code;Name;Short name;Level;Convener;Members;Meetings a year;Duty\nF1;Meeting of the municipalities;Municipalities, MM;2;City of Jämsä;all parties;1;leads"
        ),
        (
          "meetings.csv",
          "Date;Forum;Municipality group;Basis;Mode;Participants;Subjects;Outcome\n23.10.2025;MM;1;Act 612/2021, section 7;online;\"City of Jämsä; organisations\";goals;agreed"
        ),
        ("documents.csv", "Code;Name\nD1;Agreement"),
        (
          "decisions.csv",
          "Document;Party;Body;Date;Section;Case number;Decision;Version;Note\nagreement;City of Jämsä;Council;10.10.2025;237 §;1/2025;approved;v1.0;no"
        ),
        (
          "sources.csv",
          "Code;Name;Kind;Party;Year;Address\nL1;Wellbeing report;report;City of Jämsä;2024;https://example.org\nL2;Municipality cards;;;;"
        ),
        ("steps.csv", "Step;Responsible;Due;Done;Note\n1;Own council;autumn 2025;1.9.2025;start"),
        ("rules.csv", "Rule;Severity;Threshold;Reason\nTAV-04;off;25 %;agreed"),
      ])
    }
  }

  @Test(arguments: Language.allCases)
  func `every cell of every table is read in every language`(language: Language) throws {
    let workbook = Self.complete(language)
    let flaws = workbook.flaws.map { "\($0.kind)" }
    #expect(flaws.isEmpty, "\(flaws)")
    #expect(workbook.language == language)

    #expect(
      workbook.measurements.map { $0.value.value?.quantity?.value.text(in: .finnish) } == [
        "1\u{A0}234", nil,
      ]
    )
    #expect(workbook.measurements.allSatisfy { $0.time.value != nil && $0.note != nil })

    let forum = try #require(workbook.forums.first)
    #expect(forum.level.value == .second)
    #expect(forum.meetingsPerYear.value?.leastPerYear?.text(in: .finnish) == "1")
    #expect(forum.members != nil && forum.duty != nil && forum.name != nil)

    let meeting = try #require(workbook.meetings.first)
    #expect(meeting.date.value?.start?.text(in: .finnish) == "23.10.2025")
    #expect(meeting.mode.value == .remote)
    #expect(meeting.subjects != nil && meeting.outcome != nil)
    #expect(meeting.statutes.map(\.sections) == [[7]])

    let decision = try #require(workbook.decisions.first)
    #expect(decision.section.value?.number == 237)
    #expect(decision.kind.value == .approved)
    #expect(decision.version == "v1.0" && decision.caseNumber == "1/2025")
    #expect(decision.body != nil && decision.note != nil && decision.date.value != nil)

    let source = try #require(workbook.sources.first)
    #expect(source.year.value?.start?.text(in: .finnish) == "2024")
    #expect(source.kind != nil && source.address == "https://example.org")

    let step = try #require(workbook.steps.first)
    #expect(step.step.value?.number == 1)
    #expect(step.due.value != nil && step.done.value != nil && step.note != nil)

    let setting = try #require(workbook.ruleSettings.first)
    #expect(setting.rule == "TAV-04" && setting.severity.value == .off && setting.reason != nil)
    #expect(setting.threshold.value?.unit == "%")
  }

  @Test func `the items of an agenda are found by their document`() {
    let documents = "Tunnus;Nimi\nD1;Sopimus\nD2;Suunnitelma\nD3;Ohje\n"
    let agenda =
      "Tunnus;Asiakirja;Otsikko\nE1;D2;a\nE2;D1;b\nE3;;c\nE4;D2;d\nE5;D9;e\nE6;D2, D1;f\n"
    let workbook = Workbook(folder: [
      SourceFile(name: "asiakirjat.csv", bytes: Array(documents.utf8)),
      SourceFile(name: "esityslista.csv", bytes: Array(agenda.utf8)),
    ])
    #expect(workbook.items(onDocument: 1).starts(with: [0, 3]))
    for document in workbook.documents.indices {
      let items = workbook.agenda.indices.filter { workbook.document(ofItem: $0) == document }
      #expect(Array(workbook.items(onDocument: document)) == items)
    }
  }

  @Test(arguments: Language.allCases)
  func `records refer to each other by code, name and short name`(language: Language) {
    let workbook = Self.complete(language)
    #expect(workbook.measurements.indices.map(workbook.indicator(ofMeasurement:)) == [0, 0])
    #expect(Array(workbook.measurements(ofIndicator: 0)) == [0, 1])
    #expect(workbook.party(ofMeasurement: 0).flatMap(\.parties) == [0])
    #expect(workbook.party(ofMeasurement: 1).isEmpty)
    #expect(workbook.convener(ofForum: 0).flatMap(\.parties) == [0])
    #expect(workbook.members(ofForum: 0).flatMap(\.parties) == [0, 1])
    #expect(workbook.forum(ofMeeting: 0) == 0)
    #expect(Array(workbook.meetings(ofForum: 0)) == [0])
    #expect(workbook.group(ofMeeting: 0).flatMap(\.parties) == [0])
    #expect(workbook.participants(ofMeeting: 0).map(\.parties) == [[0], []])
    #expect(workbook.document(ofDecision: 0) == 0)
    #expect(Array(workbook.decisions(onDocument: 0)) == [0])
    #expect(workbook.party(ofDecision: 0).flatMap(\.parties) == [0])
    #expect(Array(workbook.sources(ofGoal: 0)) == [0, 1])
    #expect(Array(workbook.goals(basedOnSource: 1)) == [0])
    #expect(workbook.party(ofSource: 0).flatMap(\.parties) == [0])
    #expect(workbook.responsible(forStep: 0).flatMap(\.parties) == [1])
  }

  @Test(
    arguments: [
      ("F1", 0), ("kuntien yhteinen kokous", 0), ("Kuntakokous", 0), ("KK", 0), ("F2", 1),
      ("KSTURVA", 1), ("ks-turva", 1), ("Muu kokous", nil),
    ]
  )
  func `a forum is found by its code and all its names`(text: String, forum: Int?) {
    let workbook = workbook([
      "foorumit.csv": """
      Tunnus;Nimi;Lyhenne
      F1;Kuntien yhteinen kokous;"Kuntakokous; KK"
      F2;Keski-Suomen turvallisuus- ja valmiustoimikunta;"KSTURVA, KS-Turva"
      """,
      "kokoukset.csv": "Päivä;Foorumi\n14.5.2026;\(text)",
    ])
    #expect(workbook.forum(ofMeeting: 0) == forum)
    let unknown = workbook.flaws.count { flaw in
      if case .unknownReference(_, .forums, _) = flaw.kind { true } else { false }
    }
    #expect(unknown == (forum == nil ? 1 : 0))
  }

  @Test(
    arguments: [
      ("Kuntakokous", 0, nil as String?), ("KK", 0, nil), ("F1", 0, nil),
      ("Kuntakokous, sihteeri", 0, "sihteeri"),
    ]
  )
  func `a forum may be responsible`(text: String, forum: Int, detail: String?) throws {
    let workbook = workbook([
      "osapuolet.csv": "Nimi;Tyyppi\nJämsän kaupunki;kaupunki",
      "foorumit.csv": "Tunnus;Nimi;Lyhenne\nF1;Kuntakokous;KK",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Tavoite",
      "toimenpiteet.csv": "Tavoite;Toimenpide;Päävastuutaho\nT1;Teko;\"\(text)\"",
    ])
    let lead = try #require(workbook.lead(ofAction: 0).first)
    #expect(lead.kind == .forum(forum))
    #expect(lead.detail == detail)
    #expect(lead.parties.isEmpty)
    #expect(workbook.leadingParty(ofAction: 0) == nil)
  }

  @Test func `a party goes before a forum of the same name, and a forum is no party`() {
    let workbook = workbook([
      "foorumit.csv": "Nimi\nKuntakokous",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Tavoite",
      "toimenpiteet.csv": "Tavoite;Toimenpide;Vastuutahot\nT1;Teko;\"Kuntakokous; Oma ry\"",
    ])
    #expect(workbook.parties.map { $0.name?.original } == ["Oma ry"])
    let named = Self.workbook([
      ("osapuolet.csv", "Nimi\nKuntakokous"), ("foorumit.csv", "Nimi\nKuntakokous"),
      ("tavoitteet.csv", "Tavoite\nT"),
      ("toimenpiteet.csv", "Tavoite;Toimenpide;Vastuutahot\nT;A;Kuntakokous"),
    ])
    #expect(named.responsible(forAction: 0).map(\.kind) == [.party])
  }

  @Test func `a joint cell of a sheet may name a forum`() {
    let workbook = workbook([
      "foorumit.csv": "Nimi\nKuntakokous",
      "lomake.csv":
        "Osa-alue;Tavoite;Toimenpiteet ja vastuutahot\nA;T;Sovitaan säännöistä (Kuntakokous)",
    ])
    #expect(workbook.actions.map { $0.title?.original } == ["Sovitaan säännöistä"])
    #expect(workbook.responsible(forAction: 0).map(\.kind) == [.forum(0)])
  }

  @Test func `without a table of sources a goal's sources refer to nothing`() {
    let workbook = workbook(["tavoitteet.csv": "Tavoite;Tietolähteet\nT;Hyvinvointikertomus"])
    #expect(workbook.flaws.isEmpty)
    #expect(workbook.sources(ofGoal: 0).isEmpty)
  }

  @Test func `what cannot be read stays as it was written, and no row is dropped`() {
    let workbook = workbook([
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\n;;1.234\nM9;joskus;",
      "päätökset.csv": "Asiakirja;Osapuoli;Pykälä;Päätös\n;;12 ja 13;keskusteli",
      "vaiheet.csv": "Vaihe;Valmis\n9;pian\n;",
      "säännöt.csv": "Sääntö;Vakavuus;Raja-arvo\n;ehkä;paljon",
    ])
    #expect(workbook.measurements.count == 2)
    #expect(workbook.steps.count == 1)
    #expect(workbook.decisions.count == 1 && workbook.ruleSettings.count == 1)
    if case .unread(let text)? = workbook.decisions.first?.section {
      #expect(text == "12 ja 13")
    } else {
      Issue.record("The section was read")
    }
    let empty = workbook.flaws.count { if case .emptyCell = $0.kind { true } else { false } }
    #expect(empty == 6)
    let unreadable = workbook.flaws.count { if case .unreadable = $0.kind { true } else { false } }
    #expect(unreadable == 8)
  }

  @Test func `codes are made where none are written`() {
    let workbook = workbook([
      "foorumit.csv": "Tunnus;Nimi\nF2;Kuntakokous\n;Verkosto\n;Toinen",
      "tietopohja.csv": "Nimi\nKuntakortit",
    ])
    #expect(workbook.forums.map(\.id.text) == ["F2", "F1", "F3"])
    #expect(workbook.sources.map(\.id.text) == ["L1"])
  }

  @Test(
    arguments: [
      ("seurantatiedot.csv", TableKind.measurements), ("uppfoljningsdata.csv", .measurements),
      ("Foorumit (2).csv", .forums), ("moten.csv", .meetings), ("paatokset.csv", .decisions),
      ("knowledge.csv", nil), ("kunskapsbas.csv", .sources), ("vaiheet_v2.csv", .steps),
      ("saannot.csv", .rules), ("rules.csv", .rules),
    ]
  )
  func `a table is known by its file's name`(name: String, kind: TableKind?) {
    let workbook = Self.workbook([(name, "x;y\n1;2")])
    #expect(workbook.files.first?.form == kind.map { .table($0) } ?? .unknown)
  }

  @Test(
    arguments: [
      ("Mittari;Ajankohta;Arvo\nA;2025;1", TableKind.measurements),
      ("Nimi;Taso;Koollekutsuja\nA;1;B", .forums),
      ("Päivä;Foorumi;Osallistujat\n1.1.2026;A;B", .meetings),
      ("Dokument;Part;Datum;Paragraf;Beslut\nA;B;1.1.2026;1;godkände", .decisions),
      ("Step;Responsible;Due;Done\n1;A;2026;", .steps),
      ("Sääntö;Vakavuus;Perustelu\nA;pois;B", .rules),
    ]
  )
  func `a file with another name is known by its headings`(text: String, kind: TableKind) {
    #expect(Self.workbook([("x.csv", text)]).files.first?.form == .table(kind))
  }
}
