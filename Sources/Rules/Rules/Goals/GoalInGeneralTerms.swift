internal import Wording
internal import Workbooks

/// Finds goals that only say that cooperation is to be developed, and goals too long to remember.
struct GoalInGeneralTerms: Rule {
  let code = "TAV-04"
  let severity = StageSeverity(draft: .advice, council: .warning, monitoring: .advice)
  let basis = Basis.recommendation
  let threshold: Threshold? = Threshold(
    30,
    Phrase(
      fi: "sanoja tavoitteessa enintään",
      sv: "högsta antal ord i ett mål",
      en: "words in a goal at most"
    )
  )

  let summary = Phrase(
    fi: "Tavoite, joka on muotoiltu yleisesti tai liian pitkäksi",
    sv: "Mål som är allmänt formulerat eller för långt",
    en: "A goal worded in general terms or at too great a length"
  )
  let remedy = Phrase(
    fi: "Kuvaa, mikä muuttuu, kenelle ja mihin mennessä.",
    sv: "Beskriv vad som förändras, för vem och när det ska vara gjort.",
    en: "Describe what changes, for whom and by when."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan tavoitteiden pitäisi olla realistisia, konkreettisia ja mitattavia (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör målen vara realistiska, konkreta och mätbara (Kommunförbundet 2022).",
    en: "The recommendation asks for realistic, concrete and measurable goals (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;↓Kehitetään yhteistyötä"]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Lapsiperhe saa avun yhdellä yhteydenotolla vuonna 2028
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;↓Kehitetään yhteistyötä
      T2;↓Kuntien ja hyvinvointialueen välistä yhteistyötä tiivistetään entisestään.
      T3;↓Edistetään hyvinvointia ja terveyttä
      T4;↓Samarbetet med organisationerna utvecklas.
      T5;↓Yhdyspintojen toimintamalleja kehitetään yhdessä eri toimijoiden kanssa
      T6;↓Koulujen, varhaiskasvatuksen, neuvoloiden, nuorisotyön, järjestöjen ja seurakuntien työntekijät tuntevat toistensa tehtävät, tietävät, kenen puoleen kääntyä, kun lapsi tai perhe tarvitsee apua, ottavat yhteyttä ajoissa, sopivat perheen kanssa seuraavasta askeleesta ja kertovat siitä muille
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Sivistys ja sote-palvelut;↓Yhteistyö vahvistuu;Poissaoloista sovitaan yhteinen malli
        ;Koulupoissaolot vähenevät puoleen;Poissaoloja seurataan
        """
    ),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Yhteistyötä kehitetään niin, että nuori saa ajan viikossa
      T2;Vahvistetaan koulujen ja opiskeluhuollon yhteistyötä
      T3;Asukkaiden hyvinvointi paranee
      T4;Edistetään ikääntyneiden hyvinvointia
      T5;Toimintakyky säilyy kotona asuvilla
      T6;Kuntien palveluverkko kattaa kaikki kylät
      T7;Samarbetet mellan skolan och elevvården inleds tidigare
      T8;täydennetään
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let limit = occasion.threshold(of: self)
    for index in workbook.goals.indices {
      guard let text = workbook.goals[index].title else { continue }
      let title = text.original
      if GeneralWording.stands(in: title) {
        // A text that holds a place is told as such.
        if !Placeholder.stands(inTitle: text) {
          reportGeneral(index, title, workbook, occasion, &reporter)
        }
        continue
      }
      // A word takes two bytes at least, with the space after it.
      guard title.utf8.count > 2 * limit, WordForm.mayHave(moreWordsThan: limit, title) else {
        continue
      }
      let count = WordForm.wordCount(title)
      guard count > limit else { continue }
      let goal = workbook.goals[index]
      let label = occasion.label(goal.id, goal.title)
      reporter.report(
        at: workbook.place(\.goals, index, .title),
        occasion.say(
          fi: "Tavoitteessa \(label) on \(count) sanaa",
          sv: "\(label.after(code: "Mål", name: "Målet")) består av \(count) ord",
          en: "\(label.after(code: "Goal", name: "The goal")) has \(count) words"
        ),
        remedy: occasion.say(
          fi: "Tiivistä tavoite yhteen asiaan ja siirrä tausta ja keinot omiin sarakkeisiinsa.",
          sv:
            "Begränsa målet till en sak och flytta bakgrunden och medlen till egna kolumner.",
          en: "Keep the goal to one thing, and move background and means to their own columns."
        )
      )
    }
  }

  private func reportGeneral(
    _ index: Int,
    _ title: String,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let goal = workbook.goals[index]
    let id = goal.id.isWritten ? goal.id.text : nil
    let text = occasion.quoted(title)
    reporter.report(
      at: workbook.place(\.goals, index, .title),
      occasion.say(
        fi: id.map { "Tavoite \($0) on muotoiltu yleisesti: \(text)" }
          ?? "Tavoite on muotoiltu yleisesti: \(text)",
        sv: id.map { "Mål \($0) är allmänt formulerat: \(text)" }
          ?? "Målet är allmänt formulerat: \(text)",
        en: id.map { "Goal \($0) is worded in general terms: \(text)" }
          ?? "The goal is worded in general terms: \(text)"
      )
    )
  }
}
