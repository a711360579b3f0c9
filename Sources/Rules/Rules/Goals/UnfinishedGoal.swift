internal import Wording
internal import Workbooks

/// Finds goals without a text, or with one that only holds its place.
struct UnfinishedGoal: Rule {
  let code = "TAV-01"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Tavoite, jonka teksti puuttuu tai on kesken",
    sv: "Mål vars text saknas eller inte är klar",
    en: "A goal whose text is missing or unfinished"
  )
  let remedy = Phrase(
    fi: "Kirjoita, mitä halutaan saada aikaan.",
    sv: "Skriv vad som ska uppnås.",
    en: "Write what is to be achieved."
  )
  let reason = Phrase(
    fi: "Keskeneräistä tavoitetta ei voi esittää päätettäväksi (hyvä käytäntö).",
    sv: "Ett mål som inte är klart kan inte läggas fram för beslut (god praxis).",
    en: "An unfinished goal cannot be put forward for decision (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu
      T1;↓täydennetään;Koulupoissaolot ovat lisääntyneet
      T2;↓;Nuorisotyöttömyys on maan keskitasoa korkeampi
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu
      T1;Koulupoissaolot vähenevät puoleen;Koulupoissaolot ovat lisääntyneet
      T2;Nuorten työttömyys puolittuu;Nuorisotyöttömyys on maan keskitasoa korkeampi
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu
      T1;↓täydennetään;Koulupoissaolot ovat lisääntyneet
      T2;↓;Nuorisotyöttömyys on maan keskitasoa korkeampi
      T3;↓?;Hakijoita on vähän
      T4;↓Kesken – palataan työpajassa;
      T5;↓Vähintään xx % nuorista saa opiskelupaikan;
      T6;↓Täydennetään myöhemmin;
      T7;↓N.N.;
      T8;↓Kompletteras i höst;
      T9;↓To be completed after the workshop;
      T10;↓Puuttuu vielä;
      T11;↓Tavoite 1;
      T12;↓…;
      T13;↓[saknas];
      T14;↓Sovitaan myöhemmin;
      T15;↓Lorem ipsum dolor sit amet;
      T16;↓Tavoite puuttuu;
      T17;↓Kirjoita tavoite tähän;
      T18;↓Vahvistuu valtuuston seminaarissa;
      T19;↓Työryhmä muotoilee;
      T20;↓Målet skrivs i januari;
      T21;↓ks. liite;
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;↓TBD;Ohjaamo avataan
        ;Nuorten työttömyys puolittuu;Kielikoulutusta lisätään
        """
    ),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Kesken jääneet opinnot vähenevät
      T2;Puuttuvat kouluterveydenhoitajat saadaan kaikkiin kuntiin
      T3;Täydennetään lähitorien verkkoa kolmella uudella
      T4;Saknade handledare finns i varje skola
      T5;Tulossa olevat investoinnit sovitetaan yhteen
      T6;Sovitaan keväällä 2027, miten tiloja käytetään
      T7;Avoin varhaiskasvatus toimii joka kunnassa
      T8;Kesken-ryhmät auttavat opintonsa keskeyttäneitä
      T9;Tavoite 95 prosentin rokotuskattavuudesta saavutetaan
      T10;X-sukupolven työkyky paranee
      T11;Sovitaan yhteisistä toimintatavoista
      T12;Työryhmä muotoilee palvelupolun
      T13;Mittari lisätään kuntakorttiin
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.goals.indices where Placeholder.stands(for: workbook.goals[index].title) {
      let goal = workbook.goals[index]
      let place = workbook.place(\.goals, index, .title)
      guard let title = goal.title else {
        reporter.report(at: place, emptiness(goal, occasion))
        continue
      }
      let text = occasion.quoted(title.original)
      let id = goal.id.isWritten ? goal.id.text : nil
      reporter.report(
        at: place,
        occasion.say(
          fi: id.map { "Tavoitteen \($0) teksti on kesken: \(text)" }
            ?? "Tavoitteen teksti on kesken: \(text)",
          sv: id.map { "Texten till mål \($0) är inte klar: \(text)" }
            ?? "Texten till målet är inte klar: \(text)",
          en: id.map { "The text of goal \($0) is unfinished: \(text)" }
            ?? "The text of the goal is unfinished: \(text)"
        )
      )
    }
  }

  private func emptiness(_ goal: Goal, _ occasion: Occasion) -> String {
    guard goal.id.isWritten else {
      return occasion.say(
        fi: "Tavoitteen teksti puuttuu",
        sv: "Målets text saknas",
        en: "The text of the goal is missing"
      )
    }
    return occasion.say(
      fi: "Tavoitteelta \(goal.id) puuttuu teksti",
      sv: "Mål \(goal.id) saknar text",
      en: "Goal \(goal.id) has no text"
    )
  }
}
