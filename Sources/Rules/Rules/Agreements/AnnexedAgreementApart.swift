internal import Wording
internal import Workbooks

/// Finds annexed agreements that do not fit the agreement they belong to.
///
/// An annexed agreement binds legally, names its parties and the goals it carries out, has no other parties than the
/// agreement and does not outlast it. The last two are looked at where the workbook has one agreement.
struct AnnexedAgreementApart: Rule {
  let code = "SOP-08"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Liitesopimus, joka ei sovi yhteen sopimuksen kanssa",
    sv: "Kompletterande avtal som inte är förenligt med avtalet",
    en: "An annexed agreement that does not fit the agreement"
  )
  let remedy = Phrase(
    fi: "Täydennä liitesopimuksen tiedot tai korjaa ne sopimuksen mukaisiksi.",
    sv: "Komplettera uppgifterna om det kompletterande avtalet eller rätta dem enligt avtalet.",
    en: "Complete what is said of the annexed agreement, or correct it to fit the agreement."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan liitesopimusten pitäisi olla yhteensopivia sopimuksen kanssa ja toteuttaa sen tavoitteita (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör de kompletterande avtalen vara förenliga med avtalet och främja dess mål (Kommunförbundet 2022).",
    en:
      "The recommendation asks for annexed agreements to be compatible with the agreement and to serve its goals (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "osapuolet.csv": """
      Tunnus;Nimi
      P1;Jämsän kaupunki
      P2;Luhangan kunta
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Sitovuus;Osapuolet;Alkaa;Päättyy;Tavoitteet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;poliittinen;P1, P2;1.1.2026;31.12.2029;
      D2;Ohjaamon tilat;liitesopimus;oikeudellinen;P1, P2;1.1.2026;↓31.12.2035;T1
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "osapuolet.csv": """
      Tunnus;Nimi
      P1;Jämsän kaupunki
      P2;Luhangan kunta
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Sitovuus;Osapuolet;Alkaa;Päättyy;Tavoitteet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;poliittinen;P1, P2;1.1.2026;31.12.2029;
      D2;Ohjaamon tilat;liitesopimus;oikeudellinen;P1, P2;1.1.2026;31.12.2029;T1
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "osapuolet.csv": "Tunnus;Nimi\nP1;Jämsän kaupunki\nP2;Luhangan kunta\nP3;Jokilaakson säätiö",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Sitovuus;Osapuolet;Alkaa;Päättyy;Tavoitteet
      D1;Yhteinen sopimus;strateginen yhteistyösopimus;poliittinen;P1, P2;1.1.2026;31.12.2029;
      D2;Tilojen vuokrat;liitesopimus;↓poliittinen;↓P1, P3;1.1.2026;↓31.12.2035;↓
      D3;Ohjaamo;liitesopimus;↓;P1;1.1.2026;31.12.2027;T1
      D4;Kuljetukset;liitesopimus;oikeudellinen;↓;1.1.2026;31.12.2027;T1
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "osapuolet.csv": "Tunnus;Nimi\nP1;Jämsän kaupunki\nP2;Luhangan kunta",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Sitovuus;Osapuolet;Alkaa;Päättyy;Tavoitteet
      D1;Yhteinen sopimus;strateginen yhteistyösopimus;poliittinen;kaikki osapuolet;1.1.2026;31.12.2029;
      D2;Tilojen vuokrat;liitesopimus;oikeudellinen;P1;1.1.2024;2029;T1
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let main = workbook.mainAgreement
    let partners = main.map { Approvals(ofDocument: $0, in: workbook).parties } ?? []
    for index in workbook.currentDocuments
    where workbook.documents[index].kind.value == .annexedAgreement {
      checkItself(index, workbook, occasion, &reporter)
      if let main { compare(index, with: main, of: partners, workbook, occasion, &reporter) }
    }
  }

  private func checkItself(
    _ index: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let document = workbook.documents[index]
    let name = occasion.name(document.id, document.title)
    if document.goals == nil {
      reporter.report(
        at: workbook.place(\.documents, index, .goals),
        occasion.say(
          fi: "Liitesopimus \(name) ei viittaa mihinkään tavoitteeseen",
          sv: "Det kompletterande avtalet \(name) hänvisar inte till något mål",
          en: "The annexed agreement \(name) refers to no goal"
        )
      )
    }
    if document.parties == nil {
      reporter.report(
        at: workbook.place(\.documents, index, .parties),
        occasion.say(
          fi: "Liitesopimuksen \(name) osapuolia ei ole kirjattu",
          sv: "Parterna i det kompletterande avtalet \(name) har inte angetts",
          en: "The parties to the annexed agreement \(name) have not been entered"
        )
      )
    }
    if document.binding.isEmpty {
      reporter.report(
        at: workbook.place(\.documents, index, .binding),
        occasion.say(
          fi: "Liitesopimuksen \(name) sitovuutta ei ole kirjattu",
          sv: "Den bindande verkan av det kompletterande avtalet \(name) har inte angetts",
          en: "The binding of the annexed agreement \(name) has not been entered"
        )
      )
    } else if document.binding.value == .politically {
      reporter.report(
        at: workbook.place(\.documents, index, .binding),
        occasion.say(
          fi: "Liitesopimus \(name) on merkitty poliittisesti sitovaksi",
          sv: "Det kompletterande avtalet \(name) har angetts som politiskt bindande",
          en: "The annexed agreement \(name) has been entered as politically binding"
        ),
        remedy: occasion.say(
          fi: "Korjaa sitovuudeksi ”oikeudellinen” tai korjaa asiakirjan laji.",
          sv: "Rätta den bindande verkan till ”juridiskt” eller rätta dokumentets typ.",
          en: "Correct the binding to “legally”, or correct the kind of the document."
        )
      )
    }
  }

  private func compare(
    _ index: Int,
    with main: Int,
    of partners: PartyRuns,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let document = workbook.documents[index]
    let name = occasion.name(document.id, document.title)
    let others = PartyRuns(uniting: workbook.parties(ofDocument: index).map(\.parties))
      .subtracting(partners)
    if !partners.isEmpty, !others.isEmpty {
      let list = occasion.list(others.lazy.map { workbook.parties[$0] })
      reporter.report(
        at: workbook.place(\.documents, index, .parties),
        occasion.say(
          fi: "Liitesopimuksella \(name) on osapuolia, jotka eivät ole sopimuksessa: \(list)",
          sv: "Det kompletterande avtalet \(name) har parter som inte finns i avtalet: \(list)",
          en: "The annexed agreement \(name) has parties that are not in the agreement: \(list)"
        )
      )
    }
    guard let end = document.validity.end, let limit = workbook.documents[main].validity.end,
      end.firstDay > limit.lastDay
    else { return }
    let last = end.text(in: occasion.language)
    let mainLast = limit.text(in: occasion.language)
    reporter.report(
      at: workbook.place(\.documents, index, document.ends.isEmpty ? .starts : .ends),
      occasion.say(
        fi:
          "Liitesopimus \(name) päättyy (\(last)) vasta sopimuksen päättymisen (\(mainLast)) jälkeen",
        sv:
          "Det kompletterande avtalet \(name) upphör (\(last)) först efter avtalets slut (\(mainLast))",
        en:
          "The annexed agreement \(name) ends (\(last)) only after the end of the agreement (\(mainLast))"
      ),
      isMilder: true
    )
  }
}
