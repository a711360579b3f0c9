internal import Wording
internal import Workbooks

/// Finds dates that cannot be read.
struct UnreadableDate: Rule {
  let code = "TUO-07"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Päivämäärä, jota ei voi lukea",
    sv: "Datum som inte kan läsas",
    en: "A date that cannot be read"
  )
  let remedy = Phrase(
    fi: "Kirjoita \(TimeFrame.form.fi).",
    sv: "Skriv \(TimeFrame.form.sv).",
    en: "Write \(TimeFrame.form.en)."
  )
  let reason = Phrase(
    fi: "Määräaikoja voi seurata vain, kun päivämäärät ovat yksiselitteisiä (tekninen syy).",
    sv: "Tidsfrister kan följas upp endast om datumen är entydiga (teknisk orsak).",
    en: "Due dates can be monitored only when the dates are unambiguous (technical)."
  )

  static let examples = [
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;↓46023;31.12.2027
      TP2;T1;Työpaja avataan;1.1.2027;↓31.9.2027
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2027
      TP2;T1;Työpaja avataan;1.1.2027;30.9.2027
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;↓46023;31.12.2027
      TP2;T1;Työpaja avataan;1.1.2027;↓31.9.2027
      TP3;T1;Opot tapaavat jokaisen;;↓kun tilat vapautuvat
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyys;9;↓13/2027
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Aikataulu
        Työllisyyden hoito;Nuorten työttömyys puolittuu;"Ohjaamo avataan
        Työpaja avataan";↓ensi vuonna
        ;;Opot tapaavat jokaisen;syksy 2026–kevät 2027
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Aikataulu
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Q2–Q4 2027
        ;;Työpaja avataan;lukuvuosi 2026–2027
        ;;Opot tapaavat jokaisen;joka syksy
        ;;Yrittäjät tapaavat;kerran kuussa
        ;;Kilpailutus tehdään;3-5/2027
        ;;Koulutus pidetään;31.12.2026.
        ;;Yhteistyötä jatketaan;valtuustokausi
        ;;Palvelut kartoitetaan;valtuustokausi 2025–2029
        """
    ),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;1.1.2026;joulukuu 2027
      TP2;T1;Työpaja avataan;2026-05-01;jatkuva
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;2026;↓2029 (jatkuu)
      """,
      "kokoukset.csv": """
      Päivä;Peruste
      12.3.2026;612/2021 7 §
      ↓vuosittain 2025–2029;612/2021 7 §
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var told = ToldCells()
    for flaw in workbook.flaws {
      guard case .unreadable(let text, .date) = flaw.kind else { continue }
      // Actions of one row of a sheet share the cell.
      guard told.insert(text, at: flaw.place) else { continue }
      let value = occasion.quoted(text)
      if let date = CalendarDate(serial: text) {
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Päivämäärä \(value) on luultavasti taulukkolaskennan sarjanumero",
            sv: "Datumet \(value) är troligen ett serienummer från ett kalkylprogram",
            en: "The date \(value) is probably a spreadsheet serial number"
          ),
          remedy: occasion.say(
            fi: "Jos tarkoitettu päivä on \(date.text(in: .finnish)), kirjoita se tässä muodossa.",
            sv: "Om datumet är \(date.text(in: .swedish)), skriv det i den formen.",
            en: "If the date is \(date.text(in: .english)), write it as \(date.text(in: .finnish))."
          )
        )
      } else if isNotInCalendar(text) {
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Päivämäärää \(value) ei ole kalenterissa",
            sv: "Datumet \(value) finns inte i kalendern",
            en: "The date \(value) is not in the calendar"
          ),
          remedy: occasion.say(
            fi: "Korjaa päivä tai kuukausi.",
            sv: "Rätta dagen eller månaden.",
            en: "Correct the day or the month."
          )
        )
      } else {
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Päivämäärää \(value) ei voi lukea",
            sv: "Datumet \(value) kan inte läsas",
            en: "The date \(value) cannot be read"
          )
        )
      }
    }
  }

  /// Whether a text has the form of a date or a month of this era, although there is no such day or month.
  private func isNotInCalendar(_ text: String) -> Bool {
    // With different signs it is something more, such as months of a year.
    guard let sign = text.first(where: { "./-".contains($0) }) else { return false }
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return false
    }
    let lengths = parts.map(\.count)
    let hasYearFirst = lengths.count == 3 && lengths[0] == 4
    guard let year = hasYearFirst ? parts.first : parts.last, year.count == 4,
      let number = Int(year), (1900...2199).contains(number)
    else { return false }
    let others = hasYearFirst ? lengths.dropFirst() : lengths.dropLast()
    return (1...2).contains(others.count) && others.allSatisfy { $0 <= 2 }
  }
}

extension CalendarDate {
  /// The day that a spreadsheet counts from 30.12.1899; `nil`: the text is no such number of this era.
  fileprivate init?(serial text: String) {
    guard text.utf8.count == 5, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), (20_000...60_000).contains(number)
    else { return nil }
    // Howard Hinnant, “chrono-compatible low-level date algorithms”: days from 1.3.0000 to a date.
    let days = number - 25_569 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
