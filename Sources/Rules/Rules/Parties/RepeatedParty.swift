internal import Registry
internal import Wording
internal import Workbooks

/// Finds parties that are in the table twice, and codes and Business IDs that two of them have.
struct RepeatedParty: Rule {
  let code = "OPS-07"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Osapuoli, joka on mukana kahdesti, tai kahden osapuolen yhteinen tunnus",
    sv: "Part som finns med två gånger, eller samma kod för två parter",
    en: "A party that is listed twice, or one code for two parties"
  )
  let remedy = Phrase(
    fi: "Poista toinen riveistä.",
    sv: "Ta bort den ena raden.",
    en: "Remove one of the rows."
  )
  let reason = Phrase(
    fi: "Sama osapuoli laskettaisiin raporteissa kahdesti (tekninen syy).",
    sv: "I rapporterna skulle samma part räknas två gånger (teknisk orsak).",
    en: "Reports would count the same party twice (technical)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Luhangan kunta;kunta
      P3;↓Jämsä;kaupunki
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Luhangan kunta;kunta
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Y-tunnus;Kuntanumero
      P1;Jämsän kaupunki;;182
      P2;↓jämsän Kaupunki;;
      P3;↓Jämsä stad;;
      P4;Hirvilammen kunta;1234567-1;
      P5;Pajuniemen kunta;↓1234567–1;
      ↓P4;Kuusijärven kunta;;
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Y-tunnus;Kuntanumero
      P1;Jämsän kaupunki;;182
      P2;Joutsan kunta;;172
      P3;Hirvilammen kunta;1234567-1;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.hasPartyTable else { return }
    var names: [String: Int] = [:]
    var municipalities: [String: Int] = [:]
    var businessIDs: [String: Int] = [:]
    var sameName: Set<Int> = []
    for (index, party) in workbook.parties.enumerated() {
      let first = (
        name: party.name.flatMap { names.first(NormalForm.name($0.original), index) },
        municipality: party.municipality.flatMap { municipalities.first($0.number, index) },
        businessID: party.businessID.flatMap { text in
          businessIDs.first(BusinessID(text)?.text ?? NormalForm.name(text), index)
        }
      )
      let name = occasion.name(party.id, party.name)
      if let first = first.name {
        sameName.insert(index)
        let row = row(of: first, workbook)
        reporter.report(
          at: workbook.place(\.parties, index, .name),
          occasion.say(
            fi: "Osapuoli \(name) on jo rivillä \(row)",
            sv: "Parten \(name) finns redan på rad \(row)",
            en: "The party \(name) is already in row \(row)"
          )
        )
      } else if let first = first.municipality {
        let other = workbook.parties[first]
        let otherName = occasion.name(other.id, other.name)
        let row = row(of: first, workbook)
        reporter.report(
          at: workbook.place(\.parties, index, .name),
          occasion.say(
            fi: "Osapuoli \(name) on sama kunta kuin \(otherName) rivillä \(row)",
            sv: "Parten \(name) är samma kommun som \(otherName) på rad \(row)",
            en: "The party \(name) is the same municipality as \(otherName) in row \(row)"
          ),
          remedy: occasion.say(
            fi: "Poista toinen riveistä tai korjaa nimi tai kuntanumero.",
            sv: "Ta bort den ena raden eller rätta namnet eller kommunnumret.",
            en: "Remove one of the rows, or correct the name or the municipality number."
          )
        )
      } else if let first = first.businessID, let text = party.businessID {
        let other = workbook.parties[first]
        let otherName = occasion.name(other.id, other.name)
        let number = BusinessID(text)?.text ?? occasion.quoted(text)
        let row = row(of: first, workbook)
        reporter.report(
          at: workbook.place(\.parties, index, .businessID),
          occasion.say(
            fi: "Y-tunnus \(number) on myös osapuolella \(otherName) rivillä \(row)",
            sv: "FO-numret \(number) finns också hos parten \(otherName) på rad \(row)",
            en: "Business ID \(number) also belongs to the party \(otherName) in row \(row)"
          ),
          remedy: occasion.say(
            fi: "Tarkista kumpikin tunnus osoitteesta ytj.fi.",
            sv: "Kontrollera båda numren på ytj.fi.",
            en: "Check both numbers at ytj.fi."
          )
        )
      }
    }
    for flaw in workbook.flaws {
      guard case .repeatedCode(let code, let first) = flaw.kind, let record = flaw.place.record,
        record.kind == .parties, !sameName.contains(record.index)
      else { continue }
      let row = workbook.rowNumber(at: first) ?? 0
      reporter.report(
        at: workbook.place(\.parties, record.index, .id),
        occasion.say(
          fi: "Tunnus \(code) on jo rivillä \(row)",
          sv: "Koden \(code) finns redan på rad \(row)",
          en: "The code \(code) is already in row \(row)"
        ),
        remedy: occasion.say(
          fi: "Anna osapuolelle oma tunnus.",
          sv: "Ge parten en egen kod.",
          en: "Give the party a code of its own."
        )
      )
    }
  }

  private func row(of party: Int, _ workbook: Workbook) -> Int {
    workbook.rowNumber(at: workbook.place(\.parties, party, .name)) ?? 0
  }
}

extension [String: Int] {
  /// The index that has the key already; `nil`: none had it, and now this one has.
  fileprivate mutating func first(_ key: String, _ index: Int) -> Int? {
    if let first = self[key] { return first }
    self[key] = index
    return nil
  }
}
