internal import Bytes

/// A few times that have been read, by how they are written: hardly any sheet has more than these in most of its rows.
struct RecentTimes {
  private var known: [(text: String, time: TimeFrame)] = []

  /// Which one gives way next.
  private var oldest = 0

  private static let most = 16

  /// The time of a text; `nil`: it is not one of the last.
  subscript(text: String) -> TimeFrame? {
    let utf8 = text.utf8
    let bytes = utf8.span
    return known.first { $0.text.utf8.span.isSame(as: bytes) }?.time
  }

  /// Notes how a time is written that is not known yet.
  mutating func add(_ time: TimeFrame, writtenAs text: String) {
    if known.count < Self.most {
      known.append((text, time))
    } else {
      known[oldest] = (text, time)
      oldest = (oldest + 1) % Self.most
    }
  }
}
