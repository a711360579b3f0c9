internal import Wording
internal import Workbooks

/// Finds words that are not among the choices of their column.
struct UnknownWord: Rule {
  let code = "TUO-12"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Sana, joka ei ole sarakkeen vaihtoehtojen joukossa",
    sv: "Ord som inte finns bland kolumnens alternativ",
    en: "A word that is not among the choices of its column"
  )
  let remedy = Phrase(
    fi: "Kirjoita jokin sarakkeen vaihtoehdoista.",
    sv: "Skriv något av kolumnens alternativ.",
    en: "Write one of the choices of the column."
  )
  let reason = Phrase(
    fi: "Vain sovituista sanoista voi laskea yhteenvetoja (tekninen syy).",
    sv: "Sammanställningar kan göras endast utifrån överenskomna ord (teknisk orsak).",
    en: "Reports can count agreed words only (technical)."
  )

  static let examples = [
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;Ohjaamo avataan;↓puolessavälissä
      TP2;T1;Työpaja avataan;myöhässä
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;Ohjaamo avataan;aikataulussa
      TP2;T1;Työpaja avataan;myöhässä
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;Ohjaamo avataan;↓puolessavälissä
      TP2;T1;Työpaja avataan;myöhässä
      """,
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;↓muu yhteistyö
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Kokoontuu vuodessa
      F1;Kuntakokous;↓ylin;↓usein
      F2;Kuntajohtajakokous;johto;kuukausittain
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Pykälä;Päätös
      D1;Jämsän kaupunki;↓12 ja 13;↓keskusteli
      D1;Multian kunta;;valmistelussa
      D1;Joutsan kunta;§ 12;hyväksyi
      """,
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;Ohjaamo avataan;Käynnissä
      TP2;T1;Työpaja avataan;inte påbörjad
      TP3;T1;Opot tapaavat jokaisen;
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;Ohjaamo avataan;Myöhässä, rekrytointi viivästyi
      TP2;T1;Työpaja avataan;Valmis (3/2026)
      TP3;T1;Opot tapaavat jokaisen;↓valmis 80 %
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Suunta;Tavoitearvo
      M1;T1;Yksinäisyyttä kokevien osuus;↓paranee;
      M2;T1;Andelen ensamma;↓blir bättre;
      M3;T1;Koettu terveys;kasvaa;paranee
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var told = ToldCells()
    var count = 0
    for flaw in workbook.flaws {
      guard case .unreadable(let text, .choice(let form)) = flaw.kind else { continue }
      // Actions of one row of a sheet share the cell.
      guard told.insert(text, at: flaw.place) else { continue }
      let value = occasion.quoted(text)
      if form == Direction.form, Direction.isEvaluation(text) {
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Suunta \(value) ei kerro, kasvaako vai väheneekö luku",
            sv: "Riktningen \(value) säger inte om talet ökar eller minskar",
            en: "The direction \(value) does not tell whether the number increases or decreases"
          ),
          remedy: occasion.say(
            fi: "Kirjoita kasvaa tai vähenee sen mukaan, kumpaa toivotaan.",
            sv: "Skriv ökar eller minskar enligt vad som önskas.",
            en: "Write increases or decreases, whichever is wanted."
          ),
          isMilder: true
        )
        continue
      }
      if Self.numbers.contains(form) {
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Arvoa \(value) ei voi lukea",
            sv: "Värdet \(value) kan inte läsas",
            en: "The value \(value) cannot be read"
          ),
          remedy: remedy(form, occasion)
        )
        continue
      }
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Arvo \(value) ei ole vaihtoehtojen joukossa",
          sv: "Värdet \(value) finns inte bland alternativen",
          en: "The value \(value) is not among the choices"
        ),
        remedy: remedy(text, form, suggesting: count < Self.suggestionLimit, occasion)
      )
      count += 1
    }
  }

  /// What is asked for where a column holds a number rather than one of a few words.
  private static let numbers: Set<Phrase> = [
    MeetingRate.form, MinutesSection.form, ProcessStep.form,
  ]

  private func remedy(_ form: Phrase, _ occasion: Occasion) -> String {
    let form = form[occasion.language]
    return occasion.say(fi: "Kirjoita \(form).", sv: "Skriv \(form).", en: "Write \(form).")
  }

  /// A flood of unknown words gets no suggestions after this many.
  private static let suggestionLimit = 500

  private func remedy(
    _ text: String,
    _ form: Phrase,
    suggesting suggests: Bool,
    _ occasion: Occasion
  ) -> String {
    let choices = form[occasion.language]
    if form == Month.form { return self.remedy(form, occasion) }
    if form == Scope.form {
      return occasion.say(
        fi: "Kirjoita 1, 2 tai 3.",
        sv: "Skriv 1, 2 eller 3.",
        en: "Write 1, 2 or 3."
      )
    }
    let all = occasion.say(
      fi: "Kirjoita jokin näistä: \(choices).",
      sv: "Skriv ett av dessa alternativ: \(choices).",
      en: "Write one of these: \(choices)."
    )
    guard suggests, let nearest = nearest(to: text, form, in: occasion.language) else {
      return all
    }
    let word = occasion.language.quoted(nearest)
    return occasion.say(
      fi: "\(all) Lähin on \(word).",
      sv: "\(all) Närmast är \(word).",
      en: "\(all) The nearest is \(word)."
    )
  }

  /// The choice that a word resembles in any language, in the reader's; `nil`: none.
  private func nearest(to text: String, _ form: Phrase, in language: Language) -> String? {
    let words = Language.allCases.map { form[$0].split(separator: ", ").map { String($0) } }
    let choices = form[language].split(separator: ", ").map { String($0) }
    guard let word = Likeness.nearest(to: text, among: words.flatMap(\.self)) else { return nil }
    let index = words.lazy.compactMap { $0.firstIndex(of: word) }.first
    return index.flatMap { choices.indices.contains($0) ? choices[$0] : nil }
  }
}
