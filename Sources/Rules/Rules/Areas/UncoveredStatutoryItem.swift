internal import Registry
internal import Wording
internal import Workbooks

/// Finds items of the statutory strategies that no area's basis touches.
struct UncoveredStatutoryItem: Rule {
  let code = "OSA-03"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Hyvinvointialue- tai kuntastrategian lakisääteinen kohta, jota mikään osa-alue ei kata",
    sv: "Lagstadgad punkt i välfärdsområdes- eller kommunstrategin som inget delområde täcker",
    en: "A statutory item of the county's or municipalities' strategy that no area covers"
  )
  let remedy = Phrase(
    fi:
      "Lisää kohta jonkin osa-alueen sarakkeeseen ”Peruste” tai kirjaa, miksi se on jätetty pois.",
    sv:
      "Lägg till punkten i kolumnen ”Grund” för något delområde eller ange varför den har utelämnats.",
    en: "Add the item to the column “Basis” of an area, or say why it has been left out."
  )
  let reason = Phrase(
    fi:
      "Laki koskee hyvinvointialueen ja kuntien strategioita; työkirjan vertaaminen siihen on apuväline (hyvä käytäntö).",
    sv:
      "Lagen gäller välfärdsområdets och kommunernas strategier; jämförelsen med arbetsboken är ett hjälpmedel (god praxis).",
    en:
      "The law concerns the strategies of the county and the municipalities; comparing the workbook with it is an aid (good practice)."
  )

  static let examples = [
    Example(
      [
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Ryhmä;Peruste
        A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen;"hyvinvointialuelaki 41 § 1–3 kohta; kuntalaki 37 § 1–3 kohta"
        A2;Henkilöstöpolitiikka ja henkilöstön saatavuus;yhteinen;"hyvinvointialuelaki 41 § 5 kohta; kuntalaki 37 § 5 kohta"
        A3;Asukkaiden osallistumis- ja vaikuttamismahdollisuudet;yhteinen;"hyvinvointialuelaki 41 § 6 kohta; kuntalaki 37 § 6 kohta"
        A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;
        A5;Tukipalvelujen järjestäminen;yhteinen;painopiste
        A6;Alueen ja kuntien elinvoima;yhteinen;kuntalaki 37 § 7 kohta
        """
      ],
      findingsWithoutCell: 2
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen;"hyvinvointialuelaki 41 § 1–3 kohta; kuntalaki 37 § 1–3 kohta"
      A2;Henkilöstöpolitiikka ja henkilöstön saatavuus;yhteinen;"hyvinvointialuelaki 41 § 5 kohta; kuntalaki 37 § 5 kohta"
      A3;Asukkaiden osallistumis- ja vaikuttamismahdollisuudet;yhteinen;"hyvinvointialuelaki 41 § 6 kohta; kuntalaki 37 § 6 kohta"
      A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;"hyvinvointialuelaki 41 § 4 kohta; kuntalaki 37 § 4 kohta"
      A5;Tukipalvelujen järjestäminen;yhteinen;painopiste
      A6;Alueen ja kuntien elinvoima;yhteinen;kuntalaki 37 § 7 kohta
      """
    ]),
    Example(
      [
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Ryhmä;Peruste
        A1;Hyvinvoinnin edistäminen;yhteinen;"hyvinvointialuelaki 41 § 1–3 kohta; KuntaL 37 § 1 k"
        A2;Henkilöstö;yhteinen;"HVAL § 41, 5 k
        kuntalaki 37 § 2, 3, 4, 5 ja 6 kohta"
        A3;Osallisuus;yhteinen;41 § 1 mom. 6 punkten i välfärdsområdeslagen
        B1;Työllisyyden hoito;yhdyspintakohtainen;painopiste
        """
      ],
      findingsWithoutCell: 2
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa",
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Ryhmä;Peruste
        A1;Hyvinvoinnin edistäminen;yhteinen;"611/2021 41 § 1–6 kohta; 410/2015 37 § 1–7 kohta"
        """,
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      A1;Hyvinvoinnin edistäminen;yhteinen;"611/2021 41 § 1–6 kohta; kielelliset oikeudet"
      A2;Osallisuus;yhteinen;kuntalaki 37 §
      """,
    ]),
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nA1;Hyvinvoinnin edistäminen;yhteinen"
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      A1;Hyvinvoinnin edistäminen;yhteinen;"hyvinvointialuelaki 41 § 1–6 kohta; kuntalaki 37 § 1–6 kohta"
      A6;Alueen ja kuntien elinvoima;yhteinen;kuntalaki 37 § 8 kohta
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      A1;Hyvinvoinnin edistäminen;yhteinen;"hyvinvointialuelaki 41 § 1–5 kohta; kuntalaki 37 § 1–7 kohta"
      A3;Osallisuus;yhteinen;hyvinvointialuelaki (612/2021) 41 § 6 kohta
      """
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      A1;Hyvinvoinnin edistäminen;yhteinen;"611/2021 41 § 1–6 kohta; kuntalaki 37 §; kielelliset oikeudet"
      """,
    ]),
    Example(
      [
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Ryhmä;Peruste
        A1;Hyvinvoinnin edistäminen;yhteinen;
        B1;Työllisyyden hoito;yhdyspintakohtainen;
        """
      ],
      findingsWithoutCell: 1
    ),
    Example(
      [
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Ryhmä;Peruste
        A1;Hyvinvoinnin edistäminen;yhteinen;
        """,
        "poikkeukset.csv": """
        Sääntö;Kohde;Perustelu
        OSA-03;elinympäristön ja alueen elinvoiman kehittäminen;Sovitaan muualla.
        """,
      ],
      findingsWithoutCell: 12
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // In a workbook that has only been begun areas are still to be chosen.
    guard workbook.areasToBegin.isEmpty else { return }
    guard workbook.hasColumn(.areas, GoalArea.Column.basis) else { return }
    // An area that goals refer to and that is not there may cover what seems to be left out.
    if !UnknownReferences(to: .areas, from: [.goals], in: workbook).texts.isEmpty {
      reporter.leaveToOther()
      return
    }
    let isBilingual = workbook.county?.isBilingual ?? false
    let references = workbook.areas.indices.flatMap { workbook.citations(ofArea: $0).references }
    lazy var wrong = WrongCitations(in: workbook)
    var uncovered: [(statute: Statute, section: Int, item: Statute.Item)] = []
    for statute in Statute.all {
      for section in statute.sections {
        let items = section.items.filter { item in
          (isBilingual || !item.isForBilingualCounties)
            && !references.contains {
              $0.touches(item, section: section.number, of: statute)
            }
        }
        if !items.isEmpty, wrong.mayMean(items.count, in: section, of: statute) {
          reporter.leaveToOther()
          continue
        }
        uncovered += items.map { (statute, section.number, $0) }
      }
    }
    if mayBeCoveredByAreaLeftOut(uncovered.count, workbook) {
      reporter.leaveToOther()
      return
    }
    let place = workbook.place(ofAll: .areas)
    // An item that is accepted is told of apart from the others.
    let isAcceptedInPart = workbook.exceptions.contains { exception in
      exception.target != nil && exception.rule.flatMap(RuleBook.rule)?.code == code
    }
    if !isAcceptedInPart, workbook.areas.allSatisfy({ $0.basis == nil }) {
      reportEmptyColumn(uncovered.count, at: place, occasion, &reporter)
      return
    }
    for (statute, section, item) in uncovered {
      // In full, since an exception names it so.
      let name = occasion.language.quoted(item.name[occasion.language])
      let citation = statute.citation(section: section, item: item.number)
      reporter.report(
        at: place,
        occasion.say(
          fi: "Mikään osa-alue ei kata kohtaa \(name) (\(citation.fi))",
          sv: "Inget delområde täcker punkten \(name) (\(citation.sv))",
          en: "No area covers the item \(name) (\(citation.en))"
        ),
        about: item.name
      )
    }
  }

  /// Tells of all items in one finding, since one column is to be filled in.
  private func reportEmptyColumn(
    _ count: Int,
    at place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let column = occasion.quoted(GoalArea.Column.basis.heading[occasion.language])
    reporter.report(
      at: place,
      occasion.say(
        fi: "Sarake \(column) on tyhjä, joten mikään osa-alue ei kata yhtään strategioiden "
          + "\(count) lakisääteisestä kohdasta",
        sv: "Kolumnen \(column) är tom, så inget delområde täcker någon av strategiernas "
          + "\(count) lagstadgade punkter",
        en: "The column \(column) is empty, so no area covers any of the \(count) statutory items "
          + "of the strategies"
      ),
      remedy: occasion.say(
        fi: "Kirjaa kullekin osa-alueelle lainkohta tai ”painopiste”.",
        sv: "Ange lagrummet eller ”insatsområde” för varje delområde.",
        en: "Enter the section of the law, or “priority”, for each area."
      )
    )
  }

  /// Whether the one common area that is missing may cover so many items; that it is missing is told, unless it is accepted.
  private func mayBeCoveredByAreaLeftOut(_ count: Int, _ workbook: Workbook) -> Bool {
    let isAccepted = workbook.exceptions.contains { exception in
      exception.rule.flatMap(RuleBook.rule) is CommonAreaLeftOut
    }
    // An area covers a few items of each of the two Acts.
    return !isAccepted && workbook.commonAreasLeftOut.count == 1 && (1...4).contains(count)
  }
}
