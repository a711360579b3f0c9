import CSV
import Exchange
import Testing
import Wording
import Workbooks

/// What holds whatever stands in a workbook.
struct ConversionPropertyTests {
  private func converted(_ workbook: Workbook, _ form: WorkbookForm) -> Workbook {
    let files = Conversion(workbook, to: form, in: .finnish).files
    return form == .sheet ? Workbook(sheet: files[0]) : Workbook(folder: files)
  }

  @Test(arguments: 1...150)
  func `a folder in which all is in order is the same as a sheet and back`(seed: Int) {
    var generator = MadeUpWorkbook(seed)
    let workbook = Workbook(folder: generator.folder())
    let conversion = Conversion(workbook, to: .sheet, in: .finnish)
    #expect(conversion.losses.isEmpty)
    let sheet = Workbook(sheet: conversion.files[0])
    let isOrderly =
      workbook.goals.indices.allSatisfy { !workbook.areas(ofGoal: $0).isEmpty }
      && workbook.actions.indices.allSatisfy { !workbook.goals(ofAction: $0).isEmpty }
      && workbook.indicators.indices.allSatisfy { !workbook.goals(ofIndicator: $0).isEmpty }
    // What belongs to nothing changes its place, and with it the codes that are made from the order.
    let difference = WorkbookContent(sheet).difference(from: WorkbookContent(workbook))
    if isOrderly { #expect(difference.isEmpty) }
    let back = Conversion(sheet, to: .folder, in: .finnish)
    #expect(back.losses.isEmpty)
    let folder = Workbook(folder: back.files)
    #expect(WorkbookContent(folder).difference(from: WorkbookContent(sheet)).isEmpty)
    let again = converted(folder, .sheet)
    #expect(WorkbookContent(again).difference(from: WorkbookContent(folder)).isEmpty)
  }

  @Test(arguments: 1...400)
  func `nothing that stands in a file is lost in silence`(seed: Int) {
    var generator = MadeUpWorkbook(seed)
    let workbook =
      seed.isMultiple(of: 2)
      ? Workbook(sheet: generator.anySheet()) : Workbook(folder: generator.anyFolder())
    for form in [WorkbookForm.sheet, .folder] {
      let conversion = Conversion(workbook, to: form, in: .finnish)
      let kept = KeptTexts(conversion.files)
      let lost = LostPlaces(conversion.losses)
      for (index, file) in workbook.files.enumerated() {
        guard let headingRow = file.headingRow else { continue }
        for row in 0..<40
        where row != headingRow && workbook.rowNumber(at: Place(file: index, row: row)) != nil {
          for column in 0..<20 {
            let place = Place(file: index, row: row, column: column)
            guard let text = workbook.value(at: place), !lost.contains(place) else { continue }
            #expect(
              isReference(place, in: workbook) || kept.contains(text),
              "\(form) \(file.name) \(row + 1):\(column + 1) \(text)"
            )
          }
        }
      }
    }
  }

  /// Codes and references are kept as what they lead to.
  private func isReference(_ place: Place, in workbook: Workbook) -> Bool {
    guard let heading = workbook.heading(at: place) else { return false }
    return heading.contains("unnus") || heading.hasPrefix("Muut ") || heading == "Kohde"
      || workbook.files.indices.contains(place.file ?? -1)
        && workbook.files[place.file ?? 0].form != .sheet
        && ["Osa-alue", "Tavoite", "Mål (fi)", "Goal (sv)"].contains(heading)
  }
}

/// The texts of files, taken apart into pieces.
private struct KeptTexts {
  private var text = ""

  init(_ files: [SourceFile]) {
    for file in files {
      let table = Table(parsing: file.bytes)
      for row in 0..<table.rowCount {
        for column in 0..<table.cellCount(inRow: row) {
          text += Self.letters(table.text(row: row, column: column) ?? "") + "\n"
        }
      }
    }
  }

  /// Whether every line of a text stands somewhere; signs and spaces aside, which are written anew.
  func contains(_ other: String) -> Bool {
    other.split(whereSeparator: \.isNewline).allSatisfy { line in
      let pieces = Self.pieces(of: String(line))
      return pieces.allSatisfy { text.contains(Self.letters($0).drop { $0 == "0" }) }
    }
  }

  /// A joint cell and a line with an arrow become several cells, and a bullet goes.
  private static func pieces(of line: String) -> [String] {
    let isNumbered = line.first?.isNumber == true && line.dropFirst().first == ")"
    return line.dropFirst(isNumbered ? 2 : 0).split { "()->:→".contains($0) }.map(String.init)
  }

  private static func letters(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber }).lowercased()
  }
}

/// The places that a conversion tells not to have carried over.
private struct LostPlaces {
  private var files: Set<Int> = []
  private var rows: Set<Place> = []
  private var cells: Set<Place> = []

  init(_ losses: [ConversionLoss]) {
    for loss in losses {
      switch loss.kind {
      case .table, .file: files.insert(loss.file)
      case .rows(let places): rows.formUnion(places)
      case .cells(let places), .sharedCells(let places): cells.formUnion(places)
      }
    }
  }

  func contains(_ place: Place) -> Bool {
    files.contains(place.file ?? -1) || cells.contains(place)
      || rows.contains(Place(file: place.file, row: place.row))
  }
}
