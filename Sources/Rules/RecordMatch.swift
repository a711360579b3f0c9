internal import Workbooks

/// Which records of two versions of a table are the same: by code, else by text.
///
/// A text that stands under another code than before is followed, so that inserting a row does not look like rewording all below.
struct RecordMatch {
  /// Index in the previous version by index in the current one.
  private(set) var previous: [Int: Int] = [:]

  /// What a record is recognised by.
  struct Key {
    /// The code that stands in the file; `nil`: none does.
    let code: String?
    let text: String?
  }

  init(from old: [Key], to new: [Key]) {
    var matched: Set<Int> = []
    func match(_ key: (Key) -> String?, _ isAllowed: (Key, Key) -> Bool) {
      var places: [String: [Int]] = [:]
      for (index, record) in old.enumerated().reversed() where !matched.contains(index) {
        if let form = key(record) { places[form, default: []].append(index) }
      }
      for (index, record) in new.enumerated() where previous[index] == nil {
        guard let form = key(record), let place = places[form]?.last,
          isAllowed(old[place], record)
        else { continue }
        places[form]?.removeLast()
        previous[index] = place
        matched.insert(place)
      }
    }
    match({ key in key.code.flatMap { code in key.text.map { code + "\u{1F}" + $0 } } }) { _, _ in
      true
    }
    let oldTexts = Set(old.indices.filter { !matched.contains($0) }.compactMap { old[$0].text })
    let newTexts = Set(new.indices.filter { previous[$0] == nil }.compactMap { new[$0].text })
    match(\.code) { before, after in
      !(before.text.map(newTexts.contains) ?? false)
        && !(after.text.map(oldTexts.contains) ?? false)
    }
    match(\.text) { _, _ in true }
    match(\.code) { _, _ in true }
  }
}
