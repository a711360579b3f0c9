/// How the lines of a file end, those inside quoted cells left aside.
///
/// A file of one line ends as that line does, and as ``lf`` where nothing ends it.
public enum LineEnds: String, Sendable {
  /// With a line feed, as on Unix.
  case lf
  /// With a carriage return and a line feed, as on Windows.
  case crlf
  /// With a carriage return, as on old Macs.
  case cr
  /// In more than one way.
  case mixed

  /// How the lines end when they are counted by their ends.
  init(_ counts: LineEndCounts) {
    switch (counts.lf > 0, counts.crlf > 0, counts.cr > 0) {
    case (_, false, false): self = .lf
    case (false, true, false): self = .crlf
    case (false, false, true): self = .cr
    default: self = .mixed
    }
  }
}
