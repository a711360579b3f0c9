internal import Wording
internal import Workbooks

/// Finds texts that a wrong encoding or scanning has changed.
struct DamagedText: Rule {
  let code = "KIE-03"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Teksti, jonka väärä merkistö tai tekstintunnistus on muuttanut",
    sv: "Text som har ändrats av fel teckenkodning eller textigenkänning",
    en: "A text that a wrong encoding or text recognition has changed"
  )
  let remedy = Phrase(
    fi: "Kirjoita teksti uudelleen.",
    sv: "Skriv texten på nytt.",
    en: "Write the text again."
  )
  let reason = Phrase(
    fi: "Vioittunut teksti päätyisi sellaisenaan esityslistalle (tekninen syy).",
    sv: "Den skadade texten skulle hamna på föredragningslistan som den är (teknisk orsak).",
    en: "The damaged text would end up on the agenda as it is (technical)."
  )

  static let examples = [
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;Jokainen nuori saa opiskelupaikan
        T2;↓Nuorten tyÃ¶ttÃ¶myys vÃ¤henee
        """
      ],
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;Jokainen nuori saa opiskelupaikan
        T2;Nuorten työttömyys vähenee
        """
      ],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;↓EdistetÃ¤Ã¤n tyÃ¶llisyyttÃ¤\nT2;Työ"],
      isVerbatim: true
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;↓Kunnat tekevät yhteistydtä"]),
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;↓V?hint??n 60 prosenttia on ty?ss? vuonna 2029
        T2;Ty?tt?myys puolittuu
        T3;Nuoret p??sev?t hoitoon viikossa
        """
      ],
      isVerbatim: true
    ),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;Tiedetäänkö, mitä?Onko laskettu?Kuka kysyy?
      T2;Kaikki lukevat;Ks. https://kunta.example/haku?sana=luku ja kirjasto?sivu=2
      T3;Kaikki liikkuvat;Kuka/?kuinka?? Vai?vai
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Edistetään työllisyyttä
      T2;Kunnat tekevät yhteistyötä: www.kunta.fi/yhteistyo
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .cell(let damage) = flaw.kind else { continue }
      switch damage {
      case .wrongEncoding(let meant):
        let text = occasion.quoted(workbook.value(at: flaw.place) ?? "")
        let meant = occasion.quoted(meant)
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Teksti \(text) on luettu väärällä merkistöllä",
            sv: "Texten \(text) har lästs med fel teckenkodning",
            en: "The text \(text) has been read in the wrong encoding"
          ),
          remedy: occasion.say(
            fi: "Kirjoita \(meant), jos sitä tarkoitetaan.",
            sv: "Skriv \(meant) om det är det som avses.",
            en: "Write \(meant), if that is what is meant."
          ),
          cause: flaw.place.file.map { "\($0)" }
        )
      case .scannedWord(let word, let meant):
        let word = occasion.quoted(word)
        let meant = occasion.quoted(meant)
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Sana \(word) näyttää väärin luetulta",
            sv: "Ordet \(word) verkar vara felläst",
            en: "The word \(word) seems to be misread"
          ),
          remedy: occasion.say(
            fi: "Kirjoita \(meant), jos sitä tarkoitetaan.",
            sv: "Skriv \(meant) om det är det som avses.",
            en: "Write \(meant), if that is what is meant."
          )
        )
      case .lostLetters(let word):
        let word = occasion.quoted(word)
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Sanassa \(word) on kysymysmerkkejä kirjainten paikalla",
            sv: "I ordet \(word) står frågetecken i stället för bokstäver",
            en: "The word \(word) has question marks in place of letters"
          ),
          remedy: occasion.say(
            fi: "Kirjoita kysymysmerkkien tilalle oikeat kirjaimet, esimerkiksi ä tai ö.",
            sv: "Skriv de rätta bokstäverna i stället för frågetecknen, till exempel å, ä eller ö.",
            en: "Write the right letters in place of the question marks, for example ä or ö."
          ),
          cause: flaw.place.file.map { "?\($0)" }
        )
      default: break
      }
    }
  }
}
