internal import Documents
internal import Wording
internal import Workbooks

/// The parties with what identifies them, and the lines on which they sign.
struct SignaturePage {
  private let reader: Reader
  private let signatories: [Int]

  init(_ reader: Reader, _ signatories: [Int]) {
    self.reader = reader
    self.signatories = signatories
  }

  var parties: Block {
    guard !signatories.isEmpty else { return .paragraph(Prose(EmptyMark.sign)) }
    return reader.table(
      [
        Phrase(fi: "Osapuoli", sv: "Part", en: "Party"), Party.Column.businessID.heading,
        Party.Column.address.heading,
      ],
      signatories.map { index in
        let party = reader.workbook.parties[index]
        return [
          Prose(reader.name(ofParty: index)), reader.cell(party.businessID),
          reader.cell(reader.text(party.address)),
        ]
      }
    )
  }

  /// A blank row for the place and the day.
  var date: Block {
    reader.table(
      [
        Phrase(fi: "Paikka", sv: "Ort", en: "Place"),
        Phrase(fi: "Päivä", sv: "Datum", en: "Date"),
      ],
      [[Prose([]), Prose([])]]
    )
  }

  /// Blank cells to sign in; without known parties a blank row.
  var signatures: Block {
    let names = signatories.map(reader.name(ofParty:))
    return reader.table(
      [
        Phrase(fi: "Osapuoli", sv: "Part", en: "Party"),
        Phrase(
          fi: "Allekirjoitus ja nimenselvennys",
          sv: "Underskrift och namnförtydligande",
          en: "Signature and name in print"
        ), Phrase(fi: "Asema", sv: "Ställning", en: "Position"),
        Phrase(fi: "Päivä", sv: "Datum", en: "Date"),
      ],
      (names.isEmpty ? [""] : names).map { [Prose($0), Prose([]), Prose([]), Prose([])] }
    )
  }
}
