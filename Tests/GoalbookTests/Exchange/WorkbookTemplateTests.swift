import Exchange
import Registry
import Rules
import Testing
import Wording
import Workbooks

struct WorkbookTemplateTests {
  static let counties = County.all.filter { $0.kind == .wellbeingServicesCounty }

  /// What is left to do in a new workbook, and nothing that is wrong with it.
  private static let toDo: Set<String> = [
    "OSA-05", "OSA-06", "RES-01", "SOP-01", "TAV-01", "TAV-02", "TAV-03", "TOI-01",
  ]

  private static func template(_ county: County?, _ language: Language) -> WorkbookTemplate {
    WorkbookTemplate(
      county: county,
      period: WorkbookPeriod("2026-2029"),
      language: language
    )
  }

  private func findings(in workbook: Workbook, _ language: Language) throws -> [Finding] {
    let occasion = Occasion(
      stage: .council,
      scope: workbook.scope,
      asOf: try #require(CalendarDate(year: 2026, month: 3, day: 12)),
      language: language
    )
    return RuleBook.check(workbook, on: occasion).findings
  }

  @Test(arguments: counties, Language.allCases)
  func `a county's workbook has its parties and nothing that is wrong`(
    county: County,
    language: Language
  ) throws {
    let workbook = Workbook(folder: Self.template(county, language).tables)
    #expect(workbook.county == county)
    #expect(workbook.language == language)
    #expect(
      workbook.parties.dropFirst().map(\.municipality)
        == language.sorted(county.municipalities) { $0.name[language] }
    )
    #expect(workbook.parties.first?.type.value == .county)
    #expect(workbook.parties.first?.name.flatMap { County(named: $0.original) } == county)
    #expect(
      workbook.parties.allSatisfy { party in
        party.municipalityNumber.flatMap { Int($0) }
          == party.municipality.flatMap { Int($0.number) }
      }
    )
    #expect(workbook.areas.map(\.templateArea) == TemplateArea.all)
    #expect(workbook.flaws.isEmpty)
    let codes = try findings(in: workbook, language).map(\.code)
    #expect(Set(codes).isSubset(of: Self.toDo))
    #expect(codes.count < 9)
  }

  @Test(arguments: counties, Language.allCases)
  func `a county's sheet has its areas and nothing that is wrong`(
    county: County,
    language: Language
  ) throws {
    let workbook = Workbook(sheet: Self.template(county, language).sheet(named: "työkirja.csv"))
    #expect(workbook.county == county)
    #expect(workbook.language == language)
    #expect(workbook.parties.count == county.municipalities.count + 1)
    #expect(workbook.areas.map(\.templateArea) == TemplateArea.all)
    #expect(workbook.areas.map(\.group.value) == TemplateArea.all.map(\.group))
    #expect(workbook.flaws.isEmpty)
    let codes = try findings(in: workbook, language).map(\.code)
    #expect(Set(codes).isSubset(of: Self.toDo))
    #expect(codes.count < 9)
  }

  @Test(arguments: Language.allCases)
  func `the general template has no parties`(language: Language) throws {
    let template = WorkbookTemplate(language: language)
    let workbook = Workbook(folder: template.tables)
    #expect(workbook.parties.isEmpty)
    #expect(workbook.areas.count == 10)
    #expect(workbook.flaws.isEmpty)
    #expect(Set(try findings(in: workbook, language).map(\.code)).isSubset(of: Self.toDo))
    let sheet = Workbook(sheet: template.sheet(named: "malli.csv"))
    #expect(sheet.flaws.isEmpty)
    #expect(Set(try findings(in: sheet, language).map(\.code)).isSubset(of: Self.toDo))
  }

  @Test(arguments: Scope.allCases, Language.allCases)
  func `what is left to do is a short list in every scope`(
    scope: Scope,
    language: Language
  ) throws {
    let template = WorkbookTemplate(
      county: County(named: "Lappi"),
      language: language,
      scope: scope
    )
    for workbook in [
      Workbook(folder: template.tables), Workbook(sheet: template.sheet(named: "lappi.csv")),
    ] {
      #expect(workbook.scope == scope.number)
      #expect(try findings(in: workbook, language).count < 9)
    }
  }

  @Test func `Central Finland has 23 parties, and Ostrobothnia names in both languages`() throws {
    let central = try #require(County(named: "Keski-Suomi"))
    let workbook = Workbook(folder: Self.template(central, .finnish).tables)
    #expect(workbook.parties.count == 23)
    #expect(workbook.parties.allSatisfy { $0.nameInSwedish == nil })
    let coast = try #require(County(named: "Österbotten"))
    let bilingual = Workbook(folder: Self.template(coast, .finnish).tables)
    let swedish = Workbook(folder: Self.template(coast, .swedish).tables)
    // Each stands in the order of its own language.
    #expect(
      Set(bilingual.parties.map(\.nameInSwedish?.original))
        == Set(swedish.parties.map(\.name?.original))
    )
    #expect(
      Set(swedish.parties.map { $0.name?.translation(to: .finnish) })
        == Set(bilingual.parties.map(\.name?.original))
    )
    let names = swedish.parties.dropFirst().compactMap { $0.municipality?.name.sv }
    #expect(names == Language.swedish.sorted(names) { $0 })
  }

  @Test(arguments: Language.allCases)
  func `files open with a double click and no cell is one that a spreadsheet changes`(
    language: Language
  ) throws {
    let template = Self.template(County(named: "Keski-Suomi"), language)
    for file in template.tables + [template.sheet(named: "malli.csv")] {
      #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.hasSuffix("\r\n"))
      for cell in text.split(whereSeparator: { ";\r\n\"".contains($0) || $0 == "\r\n" }) {
        #expect(cell.wholeMatch(of: /[0-9]+[-.\/][0-9]+|[=@+-].*/) == nil, "\(file.name): \(cell)")
      }
    }
  }

  @Test(
    arguments: [
      ("2026-2029", "1.1.2026", "31.12.2029"), ("2026–2029", "1.1.2026", "31.12.2029"),
      ("1.1.2026-31.12.2029", "1.1.2026", "31.12.2029"),
      ("1.6.2025–31.5.2029", "1.6.2025", "31.5.2029"),
    ]
  )
  func `a period is years or days`(text: String, first: String, last: String) throws {
    let period = try #require(WorkbookPeriod(text))
    #expect(period.firstDay.text(in: .finnish) == first)
    #expect(period.lastDay.text(in: .finnish) == last)
  }

  @Test(arguments: ["", "2026", "2029-2026", "kevät 2026", "vuosittain", "5/2026–6/2027"])
  func `other texts are no period`(text: String) {
    #expect(WorkbookPeriod(text) == nil)
  }
}
