internal import CSV
public import Registry
public import Wording
public import Workbooks

/// A workbook ready to fill in, as files.
public struct WorkbookTemplate: Sendable {
  /// Whose workbook it is; `nil`: the general template, without parties.
  public let county: County?

  /// The years of the agreement or the council term; `nil`: they are left open.
  public let period: WorkbookPeriod?

  /// The language of headings, cells and file names.
  public let language: Language

  /// How much the agreement covers; `nil`: it is left open.
  public let scope: Scope?

  public init(
    county: County? = nil,
    period: WorkbookPeriod? = nil,
    language: Language,
    scope: Scope? = nil
  ) {
    self.county = county
    self.period = period
    self.language = language
    self.scope = scope
  }

  /// A file per table, in the order of the tables.
  public var tables: [SourceFile] {
    let tables = TemplateTables(self)
    return TableKind.allCases.map { kind in
      SourceFile(
        name: kind.fileName[language] + ".csv",
        bytes: Self.bytes(of: tables.rows(of: kind))
      )
    }
  }

  /// All in one file: the basics, the headings and a row for each of the template's areas.
  public func sheet(named name: String) -> SourceFile {
    SourceFile(name: name, bytes: Self.bytes(of: TemplateSheet(self).rows))
  }

  /// The file that a spreadsheet opens with a double click.
  private static func bytes(of rows: [[String]]) -> [UInt8] {
    let dialect = Dialect(byteOrderMark: true, lineEnds: .crlf)
    do { return try TableWriter(dialect).bytes(of: rows) } catch {
      preconditionFailure("UTF-8 has every character")
    }
  }
}
