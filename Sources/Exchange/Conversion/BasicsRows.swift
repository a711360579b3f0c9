internal import Wording
internal import Workbooks

/// The basics of a workbook as rows of a key and a value.
struct BasicsRows {
  /// A row per key, with the keys that nobody knows.
  private(set) var rows: [[String]] = []

  /// Titles that are neither the workbook's name nor its note.
  private(set) var titles: [String] = []

  private struct Key: Hashable {
    let key: Basics.Key
    let language: Language?
  }

  init(_ written: WrittenWorkbook) {
    var places: [Key: Int] = [:]
    for line in written.basics {
      switch line.meaning {
      case .key(let key, let mark):
        let value = line.value.map { written.value($0, of: key, mark) } ?? ""
        guard let place = places[Key(key: key, language: mark)] else {
          places[Key(key: key, language: mark)] = rows.count
          rows.append([written.key(key, mark), value])
          continue
        }
        // Several titles are one note.
        if rows[place][1].isEmpty {
          rows[place][1] = value
        } else if !value.isEmpty {
          rows[place][1] += "\n" + value
        }
      case .unknown: rows.append([line.key, line.value ?? ""])
      case .nothing: if line.value == nil, !line.key.isEmpty { titles.append(line.key) }
      case .repeated: break
      }
    }
  }
}
