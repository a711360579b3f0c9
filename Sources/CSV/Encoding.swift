/// How a file writes characters as bytes; the raw value is the IANA name in lower case.
public enum Encoding: String, Sendable {
  /// With or without a byte order mark; ASCII is UTF-8.
  case utf8 = "utf-8"
  /// The “Unicode text” of Excel.
  case utf16LittleEndian = "utf-16le"
  /// As the one above, most significant byte first.
  case utf16BigEndian = "utf-16be"
  /// The “CSV” of Excel in Western Europe.
  case windows1252 = "windows-1252"
  /// What programs for the old Mac write.
  case macRoman = "macintosh"
  /// What programs for DOS write.
  case ibm850 = "ibm850"
}
