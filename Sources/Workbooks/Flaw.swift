public import Wording

/// Something odd that reading noticed in a cell, a row or a file; rules decide what it means.
public struct Flaw: Sendable {
  /// What a cell that could not be read should have held.
  public enum Form: Hashable, Sendable {
    case number
    /// A number that can be read in two ways.
    case ambiguousNumber
    /// Two numbers with a slash between them.
    case fraction
    case date
    case choice(Phrase)

    init<Value: CellValue>(_: Value.Type, _ text: String) {
      if Value.self == TimeFrame.self {
        self = .date
      } else if Value.self == Quantity.self || Value.self == Measure.self {
        self =
          switch NumberReader.read(text) {
          case .ambiguous: .ambiguousNumber
          case .fraction: .fraction
          case .quantity, .noNumber: .number
          }
      } else {
        self = .choice(Value.form)
      }
    }
  }

  public enum Kind: Sendable {
    /// A cell that must hold something is empty.
    case emptyCell
    case unreadable(String, as: Form)
    /// A reference to a record that is not there, with the nearest code or name.
    case unknownReference(String, to: TableKind, nearest: String?)
    /// A code that an area, a goal or an action have in common.
    case ambiguousReference(String)
    /// A code that an earlier record has as well.
    case repeatedCode(String, first: Place)
    /// A row that has another number of cells than the row of headings.
    case cellCount(Int, headings: Int)
    /// A column with contents and no heading, with how many rows it has contents in.
    case columnWithoutHeading(count: Int)
    /// A heading that nobody knows, with the nearest known one.
    case unknownColumn(nearest: Phrase?)
    /// A heading that the file has already.
    case repeatedColumn
    /// A file in an encoding of old programs, with its name.
    case oldEncoding(String)
    /// A row whose cells stand one column beside their own, with the text of one of them.
    case shiftedCells(toRight: Bool, example: String)
    /// A column most of whose cells hold something else than its heading says, with the column that they fit.
    ///
    /// Its table is mixed up where another column has what it should hold, or where it should refer to other records.
    case otherContents(count: Int, of: Int, example: String, fits: Int?, isMixedUp: Bool)
    /// A row among the records that is none.
    case aside(Aside)
    /// A cell of a sheet that says something of a record which began in a row above, or of one that its row does not have.
    case unreadCell(of: TableKind)
    /// No row of the file was recognised as headings.
    case noHeadings
    /// A CSV file that is no table of the workbook, with the nearest name.
    case unknownFile(nearest: TableKind)
    /// A second file for one table, with the name of the one that is read.
    case secondFile(TableKind, read: String)
    case emptyFile
    /// A file that is not text.
    case binaryFile(BinaryForm)
    /// Bytes that stand for no character, a quotation mark never closed and the like.
    case damaged(Damage)
    /// What a spreadsheet, a wrong encoding or scanning left behind in a cell.
    case cell(CellDamage)
    /// A key of the basics table that nobody knows, with the nearest known one.
    case unknownKey(String, nearest: Phrase?)
    case repeatedKey(String)
    /// Lines above the headings that are not read, by their first cells, and whether some of them belong to the basics.
    case unreadLines([String], areBasics: Bool)
    /// A county that the register does not know, with the nearest name.
    case unknownCounty(String, nearest: Phrase?)
  }

  /// What a row among the records can be that is none.
  public enum Aside: Hashable, Sendable {
    case total, remark
    /// The name of an area above its rows, in a sheet in whose column of areas it does not stand.
    case areaTitle
    /// The name of a group of areas above their rows.
    case groupTitle
    /// The rest of the record above.
    case continuation
  }

  /// What a file that is not text looks like.
  public enum BinaryForm: Hashable, Sendable {
    case excel, pdf, other
  }

  /// What is wrong with the bytes of a cell.
  public enum Damage: Hashable, Sendable {
    case bytes
    case openQuotation
    case textAfterQuotation
    case controlCharacter
  }

  public let kind: Kind
  public let place: Place

  init(kind: Kind, place: Place) {
    self.kind = kind
    self.place = place
  }

  /// The same of the record that stands so many records further on.
  func shifted(by offset: Int) -> Flaw {
    guard offset != 0, let record = place.record else { return self }
    return Flaw(
      kind: kind,
      place: Place(
        file: place.file,
        row: place.row,
        column: place.column,
        record: RecordReference(record.kind, record.index + offset),
        missing: place.missing
      )
    )
  }
}
