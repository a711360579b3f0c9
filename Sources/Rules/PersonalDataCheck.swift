internal import Wording
internal import Workbooks

/// Goes through columns and tells of each cell once, since several records of a sheet share one.
struct PersonalDataCheck {
  private let workbook: Workbook
  private let occasion: Occasion
  private var told = ToldCells()

  init(workbook: Workbook, occasion: Occasion) {
    self.workbook = workbook
    self.occasion = occasion
  }

  mutating func callAsFunction<R: Record>(
    _ records: @autoclosure () -> KeyPath<Workbook, [R]>,
    _ column: R.Column,
    _ text: (Workbook, Int) -> Text?,
    _ reporter: inout Reporter
  ) {
    for index in 0..<workbook.count(of: R.kind) {
      guard let text = text(workbook, index),
        text.has(PersonalData.signs),
        text.hasSisters || text.withBytes(PersonalData.mayStand)
      else { continue }
      check(workbook.cells(records(), index, column), &reporter)
    }
  }

  /// The same for a column whose texts have no sisters.
  mutating func callAsFunction<R: Record>(
    _ records: @autoclosure () -> KeyPath<Workbook, [R]>,
    _ column: R.Column,
    _ text: (Workbook, Int) -> String?,
    _ reporter: inout Reporter
  ) {
    for index in 0..<workbook.count(of: R.kind) {
      guard let text = text(workbook, index), PersonalData.mayStand(in: text.utf8.span) else {
        continue
      }
      check(workbook.cells(records(), index, column), &reporter)
    }
  }

  /// The same for a value of the basics.
  mutating func basics(_ key: Basics.Key, _ text: Text?, _ reporter: inout Reporter) {
    guard let text else { return }
    for kind in PersonalData.kinds(in: text.original) {
      report(kind, at: workbook.place(key), isInBasics: true, &reporter)
    }
  }

  private mutating func check(_ cells: [LanguageCell], _ reporter: inout Reporter) {
    for cell in cells {
      for kind in PersonalData.kinds(in: workbook.value(at: cell.place) ?? "")
      where told.insert("\(kind)", at: cell.place) {
        report(kind, at: cell.place, isInBasics: false, &reporter)
      }
    }
  }

  /// What is found is not quoted: findings are passed on, too.
  private func report(
    _ kind: PersonalData,
    at place: Place,
    isInBasics: Bool,
    _ reporter: inout Reporter
  ) {
    let thing = kind.name
    let column = occasion.language.quoted(workbook.heading(at: place) ?? "")
    reporter.report(
      at: place,
      isInBasics
        ? occasion.say(
          fi: "Perustiedoissa on \(thing.fi)",
          sv: "I grunduppgifterna finns \(thing.sv)",
          en: "The basics hold \(thing.en)"
        )
        : occasion.say(
          fi: "Sarakkeessa \(column) on \(thing.fi)",
          sv: "I kolumnen \(column) finns \(thing.sv)",
          en: "The column \(column) holds \(thing.en)"
        ),
      remedy: kind == .identityCode
        ? occasion.say(
          fi: "Poista henkilötunnus.",
          sv: "Ta bort personbeteckningen.",
          en: "Remove the personal identity code."
        ) : nil,
      isMilder: kind != .identityCode
    )
  }
}

extension PersonalData {
  fileprivate var name: Phrase {
    switch self {
    case .identityCode:
      Phrase(fi: "henkilötunnus", sv: "en personbeteckning", en: "a personal identity code")
    case .email:
      Phrase(
        fi: "henkilön sähköpostiosoite",
        sv: "en persons e-postadress",
        en: "a person's e-mail address"
      )
    case .phone:
      Phrase(fi: "puhelinnumero", sv: "ett telefonnummer", en: "a telephone number")
    }
  }
}
