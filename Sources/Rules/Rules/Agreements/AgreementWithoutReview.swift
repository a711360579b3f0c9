internal import Wording
internal import Workbooks

/// Finds agreements that no review is set for before they end.
struct AgreementWithoutReview: Rule {
  let code = "SOP-04"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Sopimus, jolle ei ole kirjattu arviointia ennen sen päättymistä",
    sv: "Avtal utan utvärdering före avtalets slut",
    en: "An agreement without a review before its end"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa arvioinnin ajankohta sarakkeeseen ”\(GoverningDocument.Column.reviewed.heading.fi)”.",
    sv:
      "Ange tidpunkten för utvärderingen i kolumnen ”\(GoverningDocument.Column.reviewed.heading.sv)”.",
    en:
      "Enter the time of the review in the column “\(GoverningDocument.Column.reviewed.heading.en)”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan sopimus pitäisi päivittää valtuustokausittain, ja päivittäminen alkaa arvioinnista (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör avtalet uppdateras varje fullmäktigeperiod, och uppdateringen börjar med en utvärdering (Kommunförbundet 2022).",
    en:
      "The recommendation asks for the agreement to be updated in each council term, which begins with a review (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa;Arvioidaan
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023;31.12.2025;;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029;D1;↓
      """
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa;Arvioidaan
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023;31.12.2025;;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029;D1;kevät 2029
      """
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Arvioidaan
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029;↓kevät 2030
      """
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Arvioidaan
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029;kevät 2029
      D2;Tilojen vuokrat;liitesopimus;1.1.2026;31.12.2029;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.currentDocuments where workbook.documents[index].isMainAgreement {
      let document = workbook.documents[index]
      let name = occasion.name(document.id, document.title)
      let place = workbook.place(\.documents, index, .reviewed)
      if document.reviewed.isEmpty {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Sopimuksen \(name) arvioinnille ei ole ajankohtaa",
            sv: "Tidpunkten för utvärderingen av avtalet \(name) saknas",
            en: "No time has been entered for the review of the agreement \(name)"
          )
        )
      } else if let review = document.reviewed.value?.start, let end = document.validity.end,
        review.firstDay > end.lastDay, !document.validity.isReversed
      {
        let date = review.text(in: occasion.language)
        let last = end.text(in: occasion.language)
        reporter.report(
          at: place,
          occasion.say(
            fi:
              "Sopimuksen \(name) arviointi (\(date)) on vasta sopimuksen päättymisen (\(last)) jälkeen",
            sv: "Utvärderingen av avtalet \(name) (\(date)) är först efter avtalets slut (\(last))",
            en: "The review of the agreement \(name) (\(date)) comes only after its end (\(last))"
          ),
          remedy: occasion.say(
            fi: "Korjaa arvioinnin ajankohta tai sopimuksen päättymispäivä.",
            sv: "Rätta tidpunkten för utvärderingen eller avtalets slutdatum.",
            en: "Correct the time of the review, or the end date of the agreement."
          )
        )
      }
    }
  }
}
