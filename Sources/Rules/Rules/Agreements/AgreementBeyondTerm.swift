internal import Wording
internal import Workbooks

/// Finds agreements that reach far into the next council term without being reviewed before or at its beginning.
///
/// The councils change on 1 June of 2025, 2029 and so on. An agreement without any review is told of elsewhere.
struct AgreementBeyondTerm: Rule {
  let code = "SOP-03"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.recommendation
  let threshold: Threshold? = Threshold(
    12,
    Phrase(
      fi: "kuukautta seuraavan valtuustokauden alusta, joiden kuluessa sopimus arvioidaan",
      sv: "månader från början av nästa fullmäktigeperiod inom vilka avtalet utvärderas",
      en: "months from the start of the next council term within which the agreement is reviewed"
    )
  )

  let summary = Phrase(
    fi: "Sopimus, joka arvioidaan vasta, kun seuraava valtuustokausi on jo pitkällä",
    sv: "Avtal som utvärderas först långt in på nästa fullmäktigeperiod",
    en: "An agreement that is reviewed only well into the next council term"
  )
  let remedy = Phrase(
    fi: "Aikaista arviointia tai korjaa sopimuksen päättymispäivä.",
    sv: "Tidigarelägg utvärderingen eller rätta avtalets slutdatum.",
    en: "Bring the review forward, or correct the end date of the agreement."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan sopimus pitäisi päivittää valtuustokausittain (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör avtalet uppdateras varje fullmäktigeperiod (Kommunförbundet 2022).",
    en:
      "The recommendation asks for the agreement to be updated in each council term (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Arvioidaan
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2035;↓kevät 2034
      """
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Arvioidaan
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2035;kevät 2029
      """
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Arvioidaan
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029;kevät 2029
      """
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Arvioidaan
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;toistaiseksi;2029
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.currentDocuments where workbook.documents[index].isMainAgreement {
      let document = workbook.documents[index]
      guard let start = document.validity.start, let term = CouncilTerm(on: start),
        let review = document.reviewed.value?.start
      else { continue }
      let limit = term.end.lastDay + occasion.threshold(of: self) * 365 / 12
      guard review.firstDay > limit else { continue }
      // A review after the end is told of elsewhere.
      if let end = document.validity.end, review.firstDay > end.lastDay { continue }
      let name = occasion.name(document.id, document.title)
      let date = review.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.documents, index, .reviewed),
        occasion.say(
          fi:
            "Sopimus \(name) jatkuu valtuustokauden \(term.years) jälkeen, mutta arvioidaan vasta myöhemmin (\(date))",
          sv:
            "Avtalet \(name) fortsätter efter fullmäktigeperioden \(term.years) men utvärderas först senare (\(date))",
          en:
            "The agreement \(name) continues after the council term \(term.years) but is reviewed only later (\(date))"
        )
      )
    }
  }
}
