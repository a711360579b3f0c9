internal import Wording
internal import Workbooks

/// Finds postal codes that do not have five digits.
struct OddPostalCode: Rule {
  let code = "OPS-09"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Postinumero, jossa ei ole viittä numeroa",
    sv: "Postnummer som inte har fem siffror",
    en: "A postal code that does not have five digits"
  )
  let remedy = Phrase(
    fi: "Kirjoita postinumero viidellä numerolla.",
    sv: "Skriv postnumret med fem siffror.",
    en: "Write the postal code with five digits."
  )
  let reason = Phrase(
    fi: "Taulukkolaskenta poistaa alkunollan helposti (tekninen syy).",
    sv: "Kalkylprogram tar lätt bort inledande nollor (teknisk orsak).",
    en: "Spreadsheets easily drop leading zeros (technical)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Osoite
      P1;Laukaan kunta;PL 6, 41341 Laukaa
      P2;Vantaan kaupunki;↓Asematie 7, 1300 Vantaa
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Osoite
      P1;Laukaan kunta;PL 6, 41341 Laukaa
      P2;Vantaan kaupunki;Asematie 7, 01300 Vantaa
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Osoite
      P1;Joutsan kunta;↓Länsitie 7, 1965 Joutsa
      P2;Vantaan kaupunki;↓Asematie 7, 1300 Vantaa
      P3;Laukaan kunta;↓"PL 6, 413410 Laukaa"
      P4;Jämsän kaupunki;↓"Keskuskatu 17, 421O0 Jämsä"
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Osoite
      P1;Joutsan kunta;Länsitie 7, 19650 Joutsa
      P2;Laukaan kunta;PL 6, 41341 / Laukaa
      P3;Keuruun kaupunki;Multiantie 5
      P4;Jämsän kaupunki;Keskuskatu 17 42100 Jämsä
      P5;Vantaan kaupunki;Asematie 7, 3. krs
      P6;Toivakan kunta;Iltaruskontie 2, FI-41660 Toivakka
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, party) in workbook.parties.enumerated() {
      guard let address = party.address?.original, let number = Self.oddCode(in: address) else {
        continue
      }
      let value = occasion.quoted(number)
      guard !number.contains(where: \.isLetter) else {
        reportLetter(value, at: workbook.place(\.parties, index, .address), occasion, &reporter)
        continue
      }
      let hasLostZero = number.utf8.count == 4
      reporter.report(
        at: workbook.place(\.parties, index, .address),
        occasion.say(
          fi: hasLostZero
            ? "Postinumerossa \(value) on vain neljä numeroa"
            : "Postinumerossa \(value) ei ole viittä numeroa",
          sv: hasLostZero
            ? "Postnumret \(value) har bara fyra siffror"
            : "Postnumret \(value) har inte fem siffror",
          en: hasLostZero
            ? "The postal code \(value) has only four digits"
            : "The postal code \(value) does not have five digits"
        ),
        remedy: hasLostZero
          ? occasion.say(
            fi: "Kirjoita kaikki viisi numeroa; alkunolla on voinut kadota.",
            sv: "Skriv alla fem siffror; nollan i början kan ha fallit bort.",
            en: "Write all five digits; a leading zero may have been lost."
          ) : nil
      )
    }
  }

  private func reportLetter(
    _ value: String,
    at place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    reporter.report(
      at: place,
      occasion.say(
        fi: "Postinumerossa \(value) on O-kirjain nollan paikalla",
        sv: "Postnumret \(value) har bokstaven O i stället för en nolla",
        en: "The postal code \(value) has the letter O in place of a zero"
      )
    )
  }

  /// What stands for the code before the post town after the last comma or line break; `nil`: five digits, or no code.
  private static func oddCode(in address: String) -> String? {
    guard !isPlainlyRight(address) else { return nil }
    let parts = address.split { $0 == "," || $0.isNewline }
    guard parts.count > 1, let words = parts.last?.split(separator: " "), words.count > 1,
      let first = words.first,
      words[1].allSatisfy({ $0.isLetter || $0 == "-" || $0 == "/" }), words[1].count > 1
    else { return nil }
    let digits = first.utf8.count { (0x30...0x39).contains($0) }
    if digits < first.utf8.count {
      let isCode = digits > 2 && first.utf8.count == 5
      return isCode && first.allSatisfy { "0123456789Oo".contains($0) } ? String(first) : nil
    }
    return first.count == 4 || (6...8).contains(first.count) ? String(first) : nil
  }

  /// Whether an address of one line has five digits behind its last comma, as most have.
  private static func isPlainlyRight(_ address: String) -> Bool {
    let bytes = address.utf8
    guard bytes.allSatisfy({ $0 >= 0x20 && ($0 < 0x80 || $0 == 0xC3 || $0 & 0xC0 == 0x80) }),
      let comma = bytes.lastIndex(of: UInt8(ascii: ","))
    else { return false }
    let words = bytes[comma...].dropFirst().drop { $0 == UInt8(ascii: " ") }
    let first = words.prefix { $0 != UInt8(ascii: " ") }
    return first.count == 5 && first.allSatisfy { (0x30...0x39).contains($0) }
  }
}
