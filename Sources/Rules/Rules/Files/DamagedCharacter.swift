internal import Wording
internal import Workbooks

/// Finds files in encodings of old programs, cells with bytes that stand for no character, and with characters that nobody can see.
struct DamagedCharacter: Rule {
  let code = "TUO-20"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Merkki, jota ei voi lukea",
    sv: "Tecken som inte kan läsas",
    en: "A character that cannot be read"
  )
  let remedy = Phrase(
    fi: "Kirjoita teksti uudelleen ja tallenna tiedosto muodossa ”CSV UTF-8”.",
    sv: "Skriv texten på nytt och spara filen i formatet ”CSV UTF-8”.",
    en: "Write the text again, and save the file as “CSV UTF-8”."
  )
  let reason = Phrase(
    fi:
      "Vioittunut merkki päätyisi sellaisenaan raportteihin, eikä sanaa tunnistettaisi (tekninen syy).",
    sv:
      "Ett skadat tecken skulle hamna i rapporterna som det är, och ordet skulle inte kännas igen (teknisk orsak).",
    en:
      "A damaged character would end up in reports as it is, and the word would not be recognised (technical)."
  )

  static let examples = [
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;↓Nuorten ty\u{FFFD}tt\u{FFFD}myys puolittuu
        T2;Koulupoissaolot vähenevät puoleen
        """
      ],
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;Nuorten työttömyys puolittuu
        T2;Koulupoissaolot vähenevät puoleen
        """
      ],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;↓Ty\u{FFFD}ttömyys puolittuu\nT2;↓Kaikki\u{7} lukevat"]
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Työttömyys puolittuu – “kaikki” mukaan"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var told: Set<Place> = []
    for flaw in workbook.flaws {
      if case .oldEncoding(let name) = flaw.kind {
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi:
              "Tiedoston merkistö on \(name), joten muut ohjelmat voivat näyttää ä- ja ö-kirjaimet väärin",
            sv: "Filens teckenkodning är \(name), och andra program kan därför visa å, ä och ö fel",
            en: "The file's encoding is \(name), so other programs may show å, ä and ö wrongly"
          ),
          remedy: occasion.say(
            fi: "Tallenna tiedosto muodossa ”CSV UTF-8”.",
            sv: "Spara filen i formatet ”CSV UTF-8”.",
            en: "Save the file as “CSV UTF-8”."
          )
        )
      }
      guard case .damaged(let damage) = flaw.kind,
        damage == .bytes || damage == .controlCharacter, told.insert(flaw.place).inserted
      else { continue }
      if damage == .bytes {
        reporter.report(at: flaw.place, bytesMessage(workbook.value(at: flaw.place), on: occasion))
      } else {
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Solussa on ohjausmerkki, joka ei näy",
            sv: "Cellen innehåller ett styrtecken som inte syns",
            en: "The cell holds a control character, which cannot be seen"
          ),
          remedy: occasion.say(
            fi: "Kirjoita solun teksti uudelleen.",
            sv: "Skriv texten i cellen på nytt.",
            en: "Write the text of the cell again."
          )
        )
      }
    }
  }

  private func bytesMessage(_ text: String?, on occasion: Occasion) -> String {
    guard let text = text.map(occasion.quoted) else {
      return occasion.say(
        fi: "Tiedostossa on merkki, jota ei voi lukea",
        sv: "Filen innehåller ett tecken som inte kan läsas",
        en: "The file holds a character that cannot be read"
      )
    }
    return occasion.say(
      fi: "Tekstissä \(text) on merkki, jota ei voi lukea",
      sv: "Texten \(text) innehåller ett tecken som inte kan läsas",
      en: "The text \(text) holds a character that cannot be read"
    )
  }
}
