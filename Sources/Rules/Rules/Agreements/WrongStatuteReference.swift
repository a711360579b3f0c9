internal import Bytes
internal import Registry
internal import Wording
internal import Workbooks

/// Finds Acts that are cited by a wrong name or number, and items that a section does not have.
///
/// Only Acts, misprints and lists of items that the register knows are looked at.
struct WrongStatuteReference: Rule {
  let code = "SOP-07"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Lakiviittaus, jonka nimi, numero tai kohta on väärin",
    sv: "Laghänvisning med fel namn, nummer eller punkt",
    en: "A reference to an Act with a wrong name, number or item"
  )
  let remedy = Phrase(
    fi: "Tarkista viittaus osoitteesta finlex.fi ja korjaa se.",
    sv: "Kontrollera hänvisningen på finlex.fi och rätta den.",
    en: "Check the reference at finlex.fi, and correct it."
  )
  let reason = Phrase(
    fi: "Väärä viittaus ei johda säännökseen, johon asia perustuu (tekninen syy).",
    sv:
      "En hänvisning som inte stämmer leder inte till den bestämmelse som saken grundar sig på (teknisk orsak).",
    en: "A wrong reference does not lead to the provision on which a matter rests (technical)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Peruste
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;↓järjestämislaki 612/2012 7 §
      A2;Henkilöstöpolitiikka ja henkilöstön saatavuus;↓hyvinvointialuelaki 41 § 9 kohta
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Peruste
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;järjestämislaki 612/2021 7 §
      A2;Henkilöstöpolitiikka ja henkilöstön saatavuus;hyvinvointialuelaki 41 § 5 kohta
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Peruste
      A1;Hyvinvoinnin edistäminen;↓Laki sosiaali- ja terveyshuollon järjestämiseksi 612/2021 7 §
      A2;Henkilöstö;↓hyvinvointialuelaki 41 § 9 kohta
      A3;Osallisuus;↓hyvinvointialuelaki (612/2021) 41 § 6 kohta
      A4;Omistajapolitiikka;↓"hyvinvointialuelaki 41 § 4 kohta; kuntalaki 37 § 8 kohta"
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Toimivalta
      E1;D1;Kunnanhallitus;↓Laki hyvinvointialueista 14 §
      """,
      "kokoukset.csv": "Päivä;Peruste\n22.10.2026;↓järjestämislaki 612/2012 7 §",
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Peruste
      A1;Hyvinvoinnin edistäminen;"hyvinvointialuelaki 41 § 1–6 kohta; kuntalaki 37 § 1 ja 7 kohta; 612/2021 6–7 §"
      A2;Osallisuus;laki hyvinvointialueesta (611/2021) 41 § 6 kohta
      A3;Työllisyys;"painopiste; työllisyydenhoitolaki 380/2023 9 § 12 kohta"
      """,
      "kokoukset.csv":
        "Päivä;Peruste\n22.10.2026;7 § i lagen om ordnande av social- och hälsovård (612/2021)",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    func look(_ text: Text?, at place: @autoclosure () -> Place, _ reporter: inout Reporter) {
      guard let text = text?.original else { return }
      let read = StatuteText(text)
      check(text, read.mentions, read.references, at: place, occasion, &reporter)
    }
    for (index, area) in workbook.areas.enumerated() {
      guard let basis = area.basis?.original else { continue }
      let citations = workbook.citations(ofArea: index)
      check(
        basis,
        citations.mentions,
        citations.references,
        at: { workbook.place(\.areas, index, .basis) },
        occasion,
        &reporter
      )
    }
    for (index, meeting) in workbook.meetings.enumerated() {
      look(meeting.basis, at: workbook.place(\.meetings, index, .basis), &reporter)
    }
    for (index, document) in workbook.documents.enumerated() {
      look(document.title, at: workbook.place(\.documents, index, .title), &reporter)
    }
    for (index, item) in workbook.agenda.enumerated() {
      for (column, text) in [
        (AgendaItem.Column.account, item.account), (.competence, item.competence),
        (.proposal, item.proposal),
      ] {
        look(text, at: workbook.place(\.agenda, index, column), &reporter)
      }
    }
  }

  private func check(
    _ text: String,
    _ mentions: [StatuteMention],
    _ references: @autoclosure () -> [StatuteReference],
    at place: () -> Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    // A text may name an Act thousands of times; how it is written is looked up once.
    var written: [String: String] = [:]
    for mention in mentions
    where mention.isMisprint || mention.number.map({ $0 != mention.statute.number }) ?? false {
      let writtenName = written[mention.name] ?? Self.written(mention.name, in: text)
      written[mention.name] = writtenName
      let name = occasion.quoted(writtenName)
      if mention.isMisprint {
        let title = mention.statute.fullTitle[occasion.language]
        reporter.report(
          at: place(),
          occasion.say(
            fi: "Nimi \(name) ei ole lain oikea nimi",
            sv: "Namnet \(name) är inte lagens rätta namn",
            en: "The name \(name) is not the right name of the Act"
          ),
          remedy: occasion.say(
            fi: "Lain oikea nimi on \(title).",
            sv: "Lagens rätta namn är \(title).",
            en: "The right name of the Act is \(title)."
          )
        )
      } else if let number = mention.number, number != mention.statute.number {
        reporter.report(
          at: place(),
          occasion.say(
            fi: "Laki \(name) ja säädösnumero \(number) eivät kuulu yhteen",
            sv: "Lagen \(name) och numret \(number) hör inte ihop",
            en: "The Act \(name) and the number \(number) do not belong together"
          ),
          remedy: occasion.say(
            fi: "Lain \(name) numero on \(mention.statute.number).",
            sv: "Lagen \(name) har numret \(mention.statute.number).",
            en: "The number of the Act \(name) is \(mention.statute.number)."
          )
        )
      }
    }
    // Items are cited by their numbers.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
    for reference in references() {
      guard let statute = reference.statute, let number = reference.sections.last,
        let section = statute.section(number), reference.subsection ?? 1 == 1
      else { continue }
      let known = section.items.compactMap(\.number)
      guard let last = known.max(),
        let wrong = reference.items.first(where: { !known.contains($0) })
      else { continue }
      let citation = statute.citation(section: number)
      let act = statute.shortTitle
      reporter.report(
        at: place(),
        occasion.say(
          fi: "\(Self.genitive(act.fi)) \(number) §:ssä ei ole kohtaa \(wrong)",
          sv: "I \(citation.sv) finns ingen punkt \(wrong)",
          en: "Section \(number) of the \(act.en) has no paragraph \(wrong)"
        ),
        remedy: occasion.say(
          fi: "Korjaa kohdan numero. Luettelossa on kohdat 1–\(last).",
          sv: "Rätta punktens nummer. Förteckningen har punkterna 1–\(last).",
          en: "Correct the number. The list has paragraphs 1–\(last)."
        )
      )
    }
  }

  /// The genitive of a name that ends in *laki*, as it begins a sentence: *Kuntalain*.
  private static func genitive(_ act: String) -> String {
    let name = act.dropLast(2) + "in"
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The name as it stands in a text; in lower case where it is written with other signs between its words.
  private static func written(_ name: String, in text: String) -> String {
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count,
      let offset = lower.utf8.span.firstIndex(of: name.utf8.span)
    else { return name }
    let start = text.utf8.index(text.startIndex, offsetBy: offset)
    return String(text[start..<text.utf8.index(start, offsetBy: name.utf8.count)])
  }
}
