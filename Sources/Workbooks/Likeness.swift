/// How near two texts are to each other, for suggestions.
package enum Likeness {
  /// A longer text is no name that somebody has misspelled, and comparing two of them takes long.
  private static let lengthLimit = 300

  /// Nobody misspells a name more often than this; to look for more would take longer the longer the names are.
  package static let mostSlips = 24

  /// With how many short names comparing a text is as much work as comparing it with some names.
  static func work(ofComparing text: String, with names: Int) -> Int {
    names * (1 + text.utf8.count / 32)
  }

  /// Whether a text is short enough to have been misspelled; a letter has four bytes at most.
  static func isName(_ text: String) -> Bool { text.utf8.count <= lengthLimit * 4 }

  /// A text taken apart, to be compared with many.
  package struct Form: Sendable {
    let scalars: [Unicode.Scalar]

    /// A bit for each letter that stands in it; several letters share one.
    let letters: UInt64

    /// A name in its normal form.
    package init(name: String) {
      let form = NormalForm.nameBytes(name)
      guard let scalars = Self.latinScalars(form) else {
        self.init(form: String(decoding: form, as: UTF8.self))
        return
      }
      self.init(scalars)
    }

    /// A normal form that is already made.
    init(form: String) { self.init(Array(form.unicodeScalars)) }

    private init(_ scalars: [Unicode.Scalar]) {
      self.scalars = scalars
      letters = scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// The scalars of a text that has none beyond Latin-1; `nil`: it has others.
    private static func latinScalars(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
      var scalars: [Unicode.Scalar] = []
      scalars.reserveCapacity(bytes.count)
      var isSecond = false
      for byte in bytes {
        if isSecond {
          scalars.append(Unicode.Scalar(byte | 0xC0))
          isSecond = false
        } else if byte < 0x80 {
          scalars.append(Unicode.Scalar(byte))
        } else if byte == 0xC3 {
          isSecond = true
        } else {
          return nil
        }
      }
      return scalars
    }
  }

  /// The distance of two texts where it is within a limit; `nil`: they are farther from each other.
  package static func distance(from a: Form, to b: Form, within most: Int) -> Int? {
    guard mayBeNear(a, b, within: most) else { return nil }
    return distance(from: a.scalars, to: b.scalars, within: most)
  }

  /// Whether the letters of two texts allow a distance: a change takes away one and adds another one at most.
  @inline(__always)
  static func mayBeNear(_ a: Form, _ b: Form, within most: Int) -> Bool {
    abs(a.scalars.count - b.scalars.count) <= most
      && (a.letters ^ b.letters).nonzeroBitCount <= 2 * max(most, 0)
  }

  /// The number of letters to insert, remove, replace or swap; `nil`: more than a third of the longer text.
  package static func distance(from text: String, to other: String) -> Int? {
    guard isName(text), isName(other) else {
      return text == other ? 0 : nil
    }
    return distance(from: Array(text.unicodeScalars), to: Array(other.unicodeScalars))
  }

  /// The same for texts taken apart beforehand, of which only those count that are as near as a limit.
  package static func distance(
    from a: [Unicode.Scalar],
    to b: [Unicode.Scalar],
    within most: Int = .max
  ) -> Int? {
    let limit = min(max(a.count, b.count) / 3, most)
    guard !a.isEmpty, !b.isEmpty, abs(a.count - b.count) <= limit, limit > 0,
      max(a.count, b.count) <= lengthLimit
    else {
      return most >= 0 && a == b ? 0 : nil
    }
    // Only what stands near the diagonal can be within the limit.
    let far = limit + 1
    var beforeLast = Array(repeating: far, count: b.count + 1)
    var last = Array(0...b.count)
    var row = beforeLast
    for i in 1...a.count {
      let first = max(1, i - limit)
      let end = min(b.count, i + limit)
      row[first - 1] = first == 1 ? i : far
      var least = i
      for j in first...end {
        var cost = min(
          last[j] + 1,
          row[j - 1] + 1,
          last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        )
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row[j] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      if end < b.count { row[end + 1] = far }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// The candidate that is nearest to a text; of equally near ones the first; `nil`: none is near.
  package static func nearest(to text: String, among candidates: [String]) -> String? {
    let form = Array(NormalForm.name(text).unicodeScalars)
    guard form.count <= lengthLimit else {
      return candidates.first { $0.utf8.elementsEqual(text.utf8) }
    }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(NormalForm.name(candidate).unicodeScalars)
      let most = best.map { $0.distance - 1 } ?? mostSlips
      guard let distance = distance(from: form, to: other, within: most) else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }
}
