internal import Registry
internal import Wording
internal import Workbooks

/// Finds Business IDs that cannot be right.
struct WrongBusinessID: Rule {
  let code = "OPS-01"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Y-tunnus, joka ei voi olla oikea",
    sv: "FO-nummer som inte kan vara rätt",
    en: "A Business ID that cannot be right"
  )
  let remedy = Phrase(
    fi: "Tarkista tunnus osoitteesta ytj.fi.",
    sv: "Kontrollera numret på ytj.fi.",
    en: "Check the number at ytj.fi."
  )
  let reason = Phrase(
    fi: "Y-tunnus yksilöi sopimusosapuolen (tekninen syy).",
    sv: "FO-numret identifierar avtalsparten (teknisk orsak).",
    en: "The Business ID identifies the signatory (technical)."
  )

  static let examples = [
    Example(["osapuolet.csv": "Tunnus;Nimi;Y-tunnus\nP1;Hirvilammen kunta;↓1234567-8"]),
    Example(["osapuolet.csv": "Tunnus;Nimi;Y-tunnus\nP1;Hirvilammen kunta;1234567-1"]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Y-tunnus
      P1;Hirvilammen kunta;↓1234567-8
      P2;Pajuniemen kunta;↓12345671
      P3;Kuusijärven kunta;↓haetaan
      P4;Lakeuskosken kaupunki;↓1234560-1
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Y-tunnus
      P1;Hirvilammen kunta;1234567-1
      P2;Pajuniemen kunta;3221318–2
      P3;Kuusijärven kunta;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, party) in workbook.parties.enumerated() {
      guard let text = party.businessID, party.origin.file != nil else { continue }
      let place = workbook.place(\.parties, index, .businessID)
      guard let businessID = BusinessID(text) else {
        let value = occasion.quoted(text)
        reporter.report(
          at: place,
          occasion.say(
            fi: "Y-tunnus \(value) ei ole muotoa 1234567-1",
            sv: "FO-numret \(value) har inte formen 1234567-1",
            en: "The Business ID \(value) does not have the form 1234567-1"
          ),
          remedy: corrected(text).map { corrected in
            occasion.say(
              fi: "Tarkista tunnus osoitteesta ytj.fi. Se on luultavasti \(corrected).",
              sv: "Kontrollera numret på ytj.fi. Det är troligen \(corrected).",
              en: "Check the number at ytj.fi. It is probably \(corrected)."
            )
          }
        )
        continue
      }
      if businessID.isValid { continue }
      reporter.report(
        at: place,
        occasion.say(
          fi: "Y-tunnuksen \(businessID.text) tarkistusmerkki ei täsmää",
          sv: "Kontrolltecknet i FO-numret \(businessID.text) stämmer inte",
          en: "The check digit of Business ID \(businessID.text) does not match"
        ),
        remedy: businessID.expectedCheckDigit.map { digit in
          occasion.say(
            fi:
              "Tarkista tunnus osoitteesta ytj.fi. Laskennan mukaan tarkistusmerkki olisi \(digit).",
            sv:
              "Kontrollera numret på ytj.fi. Enligt beräkningen borde kontrolltecknet vara \(digit).",
            en: "Check the number at ytj.fi. By calculation the check digit would be \(digit)."
          )
        }
      )
    }
  }

  /// The Business ID whose hyphen or leading zero has been lost, or that is written as a VAT number; `nil`: none fits.
  private func corrected(_ text: String) -> String? {
    let text = text.uppercased().hasPrefix("FI") ? String(text.dropFirst(2)) : text
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard (7...8).contains(digits.count),
      text.allSatisfy({ $0.isNumber || $0.isWhitespace || $0 == "-" })
    else { return nil }
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    let candidate = BusinessID("\(padded.dropLast())-\(padded.suffix(1))")
    return candidate.flatMap { $0.isValid ? $0.text : nil }
  }
}
