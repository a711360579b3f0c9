internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What has changed since the previous version: a table for each kind of record, a row for each change.
struct ChangeSections {
  /// The changes that can be seen, by table.
  private let changes: [TableKind: [WorkbookChanges.Change]]
  private let old: ChangedRecords
  private let new: ChangedRecords
  private let reader: Reader

  init(_ reader: Reader, since previous: Workbook) {
    self.reader = reader
    let all = WorkbookChanges(from: previous, to: reader.workbook)
    let old = ChangedRecords(Reader(previous, in: reader.language))
    let new = ChangedRecords(reader)
    var changes: [TableKind: [WorkbookChanges.Change]] = [:]
    for table in WorkbookChanges.tables {
      changes[table] = all[table].filter { change in
        let (before, after) = Self.sides(of: change, old, new)
        return before == nil || after == nil || before != after
      }
    }
    self.changes = changes
    self.old = old
    self.new = new
  }

  /// What was said and what is said now; `nil`: the record was not or is not there.
  private static func sides(
    of change: WorkbookChanges.Change,
    _ old: ChangedRecords,
    _ new: ChangedRecords
  ) -> (before: Prose?, after: Prose?) {
    if let words = difference(of: change, old, new)?.words { return (words.before, words.after) }
    let before = change.previous.map { old.value(of: change.kind, in: change.table, $0) }
    let after = change.current.map { new.value(of: change.kind, in: change.table, $0) }
    guard change.kind == .moved, before == after, let previous = change.previous,
      let current = change.current
    else { return (before, after) }
    // Two goals may have had the same code, one after the other.
    return (
      old.namedOwners(of: change.table, previous), new.namedOwners(of: change.table, current)
    )
  }

  var blocks: [Block] {
    guard !changes.values.allSatisfy(\.isEmpty) else {
      return [
        reader.paragraph(
          Phrase(
            fi:
              "Osa-alueisiin, tavoitteisiin, toimenpiteisiin, resursseihin, mittareihin, osapuoliin ja asiakirjoihin ei ole tullut muutoksia.",
            sv:
              "Delområdena, målen, åtgärderna, resurserna, indikatorerna, parterna och dokumenten har inte ändrats.",
            en:
              "The areas, goals, actions, resources, indicators, parties and documents have not changed."
          )
        )
      ]
    }
    return versions + WorkbookChanges.tables.compactMap(section(of:))
  }

  private var versions: [Block] {
    guard let before = old.version, let now = new.version, before != now else { return [] }
    return [
      .paragraph(
        Prose(
          reader.say(
            fi: "Edellinen versio: \(before). Tämä versio: \(now).",
            sv: "Föregående version: \(before). Denna version: \(now).",
            en: "Previous version: \(before). This version: \(now)."
          )
        )
      )
    ]
  }

  private func section(of table: TableKind) -> Block? {
    guard let list = changes[table], !list.isEmpty else { return nil }
    let added = list.count { $0.kind == .added }
    let removed = list.count { $0.kind == .removed }
    let changed = Set(list.compactMap { $0.previous == nil ? nil : $0.current }).count
    let counts = reader.say(
      fi: "Uusia: \(added). Poistettuja: \(removed). Muuttuneita: \(changed).",
      sv: "Nya: \(added). Borttagna: \(removed). Ändrade: \(changed).",
      en: "New: \(added). Removed: \(removed). Changed: \(changed)."
    )
    let headings = ChangeWords.headings(of: table)
    let marks = Phrase(
      fi: "Muuttuneet sanat on lihavoitu.",
      sv: "Ändrade ord står i fetstil.",
      en: "Changed words are in bold."
    )
    let isMarked = list.contains { Self.difference(of: $0, old, new)?.words.kind == .words }
    return reader.section(
      headings.many,
      [
        .paragraph(Prose(isMarked ? counts + " " + marks[reader.language] : counts)),
        reader.table(
          [
            headings.one, Phrase(fi: "Muutos", sv: "Ändring", en: "Change"),
            Phrase(fi: "Edellinen versio", sv: "Föregående version", en: "Previous version"),
            Phrase(fi: "Tämä versio", sv: "Denna version", en: "This version"),
          ],
          list.indices.map { row(of: list[$0], after: $0 > 0 ? list[$0 - 1] : nil) }
        ),
      ]
    )
  }

  private func row(
    of change: WorkbookChanges.Change,
    after other: WorkbookChanges.Change?
  ) -> [Prose] {
    let difference = Self.difference(of: change, old, new)
    let (before, after) = Self.sides(of: change, old, new)
    let name = ChangeWords.word(for: change.kind, in: change.table)
    let word = change.table == .parties ? name : (difference?.words).map(ChangeWords.word) ?? name
    let language = (difference?.language).map { " (\(Reader.inLanguage($0)[reader.language]))" }
    return [
      heading(of: change, after: other), Prose(word[reader.language] + (language ?? "")),
      before ?? Prose(EmptyMark.sign), after ?? Prose(EmptyMark.sign),
    ]
  }

  /// Code and text; only the code where the text stands in the row itself, or in the row above.
  private func heading(
    of change: WorkbookChanges.Change,
    after other: WorkbookChanges.Change?
  ) -> Prose {
    let isTold =
      switch change.kind {
      case .added, .removed, .reworded: true
      default: other?.current == change.current
      }
    let name = isTold ? ChangedRecords.codeOrName : ChangedRecords.name
    if let current = change.current { return name(new)(change.table, current) }
    return change.previous.map { name(old)(change.table, $0) } ?? Prose(EmptyMark.sign)
  }

  /// The two wordings of what has been reworded, and their language where it is not the reader's; `nil`: something else has happened to it.
  private static func difference(
    of change: WorkbookChanges.Change,
    _ old: ChangedRecords,
    _ new: ChangedRecords
  ) -> (words: WordDifference, language: Language?)? {
    guard change.kind == .reworded, let before = change.previous, let after = change.current,
      let wordings = old.wordings(of: change.table, before, to: new, after)
    else { return nil }
    return (WordDifference(from: wordings.before, to: wordings.after), wordings.language)
  }
}
