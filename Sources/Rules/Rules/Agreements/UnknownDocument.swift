internal import Wording
internal import Workbooks

/// Finds references to documents that are not there.
struct UnknownDocument: Rule {
  let code = "SOP-13"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Viittaus asiakirjaan, jota ei ole",
    sv: "Hänvisning till ett dokument som inte finns",
    en: "A reference to a document that does not exist"
  )
  let remedy = Phrase(
    fi: "Kirjaa tunnus tai nimi, joka on tiedostossa \(TableKind.documents.fileName.fi).csv.",
    sv: "Ange en kod eller ett namn som finns i filen \(TableKind.documents.fileName.sv).csv.",
    en: "Enter a code or a name found in \(TableKind.documents.fileName.en).csv."
  )
  let reason = Phrase(
    fi:
      "Ilman asiakirjaa raportista ei näy, mihin sopimukseen tai suunnitelmaan tieto kuuluu (tekninen syy).",
    sv:
      "Utan dokumentet framgår det inte av rapporterna vilket avtal eller vilken plan uppgiften hör till (teknisk orsak).",
    en:
      "Without the document, reports do not show which agreement or plan something belongs to (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;↓D9
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;D2
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen;↓D9
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Korvaa
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;↓Puitesopimuksen liite
      """,
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin
      E1;↓D4;Aluehallitus
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös
      D2;Jämsän kaupunki;hyväksyi
      ↓D5;Jämsän kaupunki;hyväksyi
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen;yhteistyön puitesopimus
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Asiakirja
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Yhdyspintasuunnitelma
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // A sheet alone has no place for documents, so any name will do there.
    if workbook.isSheet, !workbook.hasTable(.documents) { return }
    let missing = workbook.missing(.documents, GoverningDocument.Column.title)
    let unknown = UnknownReferences(
      to: .documents,
      from: [.actions, .agenda, .decisions, .documents],
      in: workbook
    )
    // References that lead nowhere because two documents have one code are told with the code.
    if unknown.meanRepeatedCodes { return }
    for flaw in workbook.flaws {
      guard case .unknownReference(let text, to: .documents, let nearest) = flaw.kind,
        let record = flaw.place.record
      else { continue }
      reporter.report(
        at: missing ?? flaw.place,
        message(occasion.quoted(text), from: record, in: workbook, on: occasion),
        remedy: nearest.map(occasion.quoted).map { nearest in
          occasion.say(
            fi:
              "Kirjaa tunnus tai nimi, joka on tiedostossa \(TableKind.documents.fileName.fi).csv. Lähin on \(nearest).",
            sv:
              "Ange en kod eller ett namn som finns i filen \(TableKind.documents.fileName.sv).csv. Det närmaste är \(nearest).",
            en:
              "Enter a code or a name found in \(TableKind.documents.fileName.en).csv. The nearest is \(nearest)."
          )
        },
        cause: workbook.documents.isEmpty ? "" : NormalForm.name(text)
      )
    }
  }

  private func message(
    _ text: String,
    from record: RecordReference,
    in workbook: Workbook,
    on occasion: Occasion
  ) -> String {
    switch record.kind {
    case .actions:
      let action = workbook.actions[record.index]
      let label = occasion.label(action.id, action.title)
      return occasion.say(
        fi: "Toimenpide \(label) viittaa asiakirjaan \(text), jota ei ole",
        sv:
          "\(label.after(code: "Åtgärd", name: "Åtgärden")) hänvisar till dokumentet \(text), som inte finns",
        en:
          "\(label.after(code: "Action", name: "The action")) refers to the document \(text), which does not exist"
      )
    case .agenda:
      let item = workbook.agenda[record.index]
      let label = occasion.label(item.id, item.title)
      return occasion.say(
        fi: "Esityslistan asia \(label) koskee asiakirjaa \(text), jota ei ole",
        sv:
          "\(label.after(code: "Ärende", name: "Ärendet")) på föredragningslistan gäller dokumentet \(text), som inte finns",
        en:
          "\(label.after(code: "Agenda item", name: "The agenda item")) is about the document \(text), which does not exist"
      )
    case .decisions:
      return occasion.say(
        fi: "Päätös koskee asiakirjaa \(text), jota ei ole",
        sv: "Beslutet gäller dokumentet \(text), som inte finns",
        en: "The decision is about the document \(text), which does not exist"
      )
    default:
      let document = workbook.documents[record.index]
      let name = occasion.name(document.id, document.title)
      return occasion.say(
        fi: "Asiakirja \(name) korvaa asiakirjan \(text), jota ei ole",
        sv: "Dokumentet \(name) ersätter dokumentet \(text), som inte finns",
        en: "The document \(name) replaces the document \(text), which does not exist"
      )
    }
  }
}
