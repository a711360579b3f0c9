internal import Registry
internal import Wording
internal import Workbooks

/// Finds columns whose texts lack their other language version, and bilingual counties' workbooks in one language.
struct TextWithoutTranslation: Rule {
  let code = "KIE-01"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Osa-alue, tavoite, toimenpide tai mittari, jolta puuttuu toinen kieliversio",
    sv: "Delområde, mål, åtgärd eller indikator som saknar den andra språkversionen",
    en: "An area, a goal, an action or an indicator without its other language version"
  )
  let remedy = Phrase(
    fi: "Kirjaa puuttuvat tekstit tähän sarakkeeseen.",
    sv: "Ange de texter som saknas i den här kolumnen.",
    en: "Enter the missing texts in this column."
  )
  let reason = Phrase(
    fi:
      "Raportissa puuttuva teksti näkyy toisella kielellä, ja kaksikielisellä alueella tavoitteita luetaan molemmilla kielillä (hyvä käytäntö).",
    sv:
      "I rapporten visas en text som saknas på det andra språket, och i ett tvåspråkigt område läses målen på båda språken (god praxis).",
    en:
      "A report shows a missing text in the other language, and in a bilingual county the goals are read in both (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tavoite (sv)
      T1;Jokainen nuori saa opiskelupaikan;Alla unga får en studieplats
      T2;Koulupoissaolot vähenevät puoleen;↓
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tavoite (sv)
      T1;Jokainen nuori saa opiskelupaikan;Alla unga får en studieplats
      T2;Koulupoissaolot vähenevät puoleen;Skolfrånvaron halveras
      """
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
      "tavoitteet.csv": """
      Tunnus;Tavoite;↓Tavoite (sv);Tavoite (en)
      T1;Jokainen nuori saa opiskelupaikan;Alla unga får en studieplats;Every young person studies
      T2;Koulupoissaolot vähenevät puoleen;;↓
      T3;Nuorten työttömyys puolittuu;;Youth unemployment is halved
      T4;täydennetään;;
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Toimenpide (sv)
      TP1;T1;Ohjaamo avataan;Navigatorn öppnas
      TP2;T2;↓;Frånvaron följs upp
      """,
    ]),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa\nKieli;fi",
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;Jokainen nuori saa opiskelupaikan
        T2;Koulupoissaolot vähenevät puoleen
        """,
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa\nKieli;fi",
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan / Alla unga får en studieplats
      T2;Koulupoissaolot vähenevät puoleen / Skolfrånvaron halveras
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomi\nKieli;fi",
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa\nKieli;fi",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Osa-alue (sv)
      A1;Työllisyyden hoito;
      A2;Alueen ja kuntien elinvoima;
      A3;Saariston palvelut;↓
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa\nKieli;fi",
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tavoite (sv)
      T1;Jokainen nuori saa opiskelupaikan;Alla unga får en studieplats
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    check(\.areas, .title, workbook, occasion, &reporter)
    check(\.goals, .title, workbook, occasion, &reporter)
    check(\.actions, .title, workbook, occasion, &reporter)
    check(\.indicators, .title, workbook, occasion, &reporter)
    checkBilingual(workbook, occasion, &reporter)
  }

  /// Checks a column that has sisters in other languages, file by file.
  private func check<R: Record>(
    _ records: @autoclosure () -> KeyPath<Workbook, [R]>,
    _ column: R.Column,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) where R: Titled {
    var versions: [[LanguageVersion]] = workbook.files.indices.map { file in
      self.versions(of: R.kind, column, inFile: file, workbook, occasion)
    }
    guard versions.contains(where: { !$0.isEmpty }) else { return }
    let records = records()
    for (index, record) in workbook[keyPath: records].enumerated() {
      guard let file = record.origin.file, !versions[file].isEmpty,
        !Placeholder.stands(for: record.title)
      else { continue }
      for cell in workbook.cells(records, index, column)
      where workbook.value(at: cell.place) == nil {
        guard
          let version = versions[file].firstIndex(where: {
            $0.heading.column == cell.place.column
          })
        else { continue }
        let label = Self.label(record, occasion)
        let missing = versions[file][version].language
        // Reports have the names of the template's areas in every language but the workbook's own.
        if record.isNamedByTemplate, workbook.language.map({ $0 != missing }) ?? false { continue }
        versions[file][version].missing.append(
          LanguageVersion.LackingRecord(place: cell.place, label: label)
        )
      }
    }
    for version in versions.joined() where !version.missing.isEmpty {
      report(version, R.kind, occasion, &reporter)
    }
  }

  /// The language versions of a column; none where it has only one.
  private func versions<Column: RecordColumn>(
    of kind: TableKind,
    _ column: Column,
    inFile file: Int,
    _ workbook: Workbook,
    _ occasion: Occasion
  ) -> [LanguageVersion] {
    let cells = workbook.headingCells(kind, column, inFile: file)
    guard cells.count > 1 else { return [] }
    let named = Set(cells.compactMap(\.language))
    return cells.compactMap { cell in
      if let language = cell.language {
        return LanguageVersion(language: language, heading: cell.place)
      }
      let own = workbook.language ?? occasion.language
      return named.contains(own) ? nil : LanguageVersion(language: own, heading: cell.place)
    }
  }

  private static func label<R: Titled>(_ record: R, _ occasion: Occasion) -> Label {
    record.isCodeWritten
      ? Label(text: record.code ?? "", isCode: true)
      : Label(text: occasion.quoted(record.title?.original ?? ""), isCode: false)
  }

  /// Tells of one gap at its cell, of several at their heading.
  private func report(
    _ version: LanguageVersion,
    _ kind: TableKind,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let count = version.missing.count
    let list = occasion.language.list(version.missing.map(\.label.text), showing: 3)
    let noun = LanguageVersion.records(kind, count: count)
    let language = LanguageVersion.text(in: version.language)
    reporter.report(
      at: count == 1 ? version.missing[0].place : version.heading,
      occasion.say(
        fi: "\(language.fi) puuttuu \(noun.fi): \(list)",
        sv: "\(language.sv) saknas för \(noun.sv): \(list)",
        en: "\(language.en) is missing from \(noun.en): \(list)"
      ),
      remedy: count == 1
        ? occasion.say(
          fi: "Kirjaa teksti tähän soluun.",
          sv: "Ange texten i den här cellen.",
          en: "Enter the text in this cell."
        ) : nil
    )
  }

  /// Tells once that a bilingual county's workbook has its goals in one language.
  private func checkBilingual(
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard workbook.county?.isBilingual == true, let own = workbook.language, own != .english,
      workbook.goals.contains(where: { !Placeholder.stands(for: $0.title) }),
      workbook.files.indices.allSatisfy({ file in
        workbook.headingCells(.goals, Goal.Column.title, inFile: file).count < 2
      }), !workbook.hasTextsInTwoLanguages
    else { return }
    let other: Language = own == .finnish ? .swedish : .finnish
    let language = LanguageVersion.text(in: other)
    let heading = occasion.quoted("\(Goal.Column.title.heading[own]) (\(other.rawValue))")
    reporter.report(
      at: workbook.place(ofAll: .goals),
      occasion.say(
        fi: "\(language.fi) puuttuu tavoitteilta, vaikka hyvinvointialue on kaksikielinen",
        sv: "\(language.sv) saknas för målen, fastän välfärdsområdet är tvåspråkigt",
        en: "\(language.en) is missing from the goals, although the county is bilingual"
      ),
      // A sheet has no place for exceptions.
      remedy: workbook.isSheet
        ? occasion.say(
          fi: "Lisää sarake \(heading).",
          sv: "Lägg till kolumnen \(heading).",
          en: "Add the column \(heading)."
        )
        : occasion.say(
          fi: "Lisää sarake \(heading). Jos toinen kieliversio on oma työkirjansa, tee poikkeus.",
          sv:
            "Lägg till kolumnen \(heading). Om den andra språkversionen är en egen arbetsbok, gör ett undantag.",
          en:
            "Add the column \(heading). If the other language version is a workbook of its own, make an exception."
        ),
      isMilder: true
    )
  }
}

/// A record that people know by a text.
private protocol Titled: Record {
  var title: Text? { get }
  var isCodeWritten: Bool { get }

  /// Whether the template has the record's name in every language.
  var isNamedByTemplate: Bool { get }
}

extension Titled {
  fileprivate var isNamedByTemplate: Bool { false }
}

extension GoalArea: Titled {
  fileprivate var isCodeWritten: Bool { id.isWritten }
  fileprivate var isNamedByTemplate: Bool { templateArea != nil }
}

extension Goal: Titled {
  fileprivate var isCodeWritten: Bool { id.isWritten }
}

extension Action: Titled {
  fileprivate var isCodeWritten: Bool { id.isWritten }
}

extension Indicator: Titled {
  fileprivate var isCodeWritten: Bool { id.isWritten }
}
