internal import CSV
internal import Wording

/// What a fault in the bytes of a file is called.
enum FaultWords {
  static func name(of kind: Fault.Kind) -> Phrase {
    switch kind {
    case .binary:
      Phrase(fi: "tiedosto ei ole tekstiä", sv: "filen är inte text", en: "the file is not text")
    case .invalidUTF8:
      Phrase(
        fi: "tavuja, jotka eivät ole UTF-8-merkistöä",
        sv: "byte som inte är UTF-8",
        en: "bytes that are not UTF-8"
      )
    case .undefinedByte:
      Phrase(
        fi: "tavu, jolla ei ole merkkiä Windows-1252-merkistössä",
        sv: "byte utan tecken i Windows-1252",
        en: "a byte without a character in Windows-1252"
      )
    case .loneSurrogate:
      Phrase(
        fi: "puolikas UTF-16-merkki",
        sv: "halvt UTF-16-tecken",
        en: "half of a UTF-16 character"
      )
    case .oddByteCount:
      Phrase(
        fi: "viimeinen tavu ei kuulu mihinkään merkkiin",
        sv: "den sista byten hör inte till något tecken",
        en: "the last byte belongs to no character"
      )
    case .nullCharacter: Phrase(fi: "NUL-merkki", sv: "NUL-tecken", en: "a NUL character")
    case .controlCharacter:
      Phrase(fi: "ohjausmerkki", sv: "styrtecken", en: "a control character")
    case .strayByteOrderMark:
      Phrase(
        fi: "tavujärjestysmerkki keskellä tekstiä",
        sv: "byteordningsmarkering mitt i texten",
        en: "a byte order mark within the text"
      )
    case .replacementCharacter:
      Phrase(
        fi: "merkki, joka on hävinnyt jo ennen tallennusta (�)",
        sv: "tecken som gick förlorat redan innan filen sparades (�)",
        en: "a character that was lost before the file was saved (�)"
      )
    case .unclosedQuote:
      Phrase(
        fi: "lainausmerkki, jolla ei ole paria",
        sv: "citattecken utan par",
        en: "a quotation mark that is not closed"
      )
    case .textAfterQuote:
      Phrase(
        fi: "tekstiä lainausmerkkien jälkeen",
        sv: "text efter citattecknen",
        en: "text after the quotation marks"
      )
    }
  }
}
