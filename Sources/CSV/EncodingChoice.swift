internal import Bytes

/// The encoding a file is read in, found from its bytes where nobody gives it.
struct EncodingChoice {
  let encoding: Encoding
  let hasMark: Bool
  /// What was seen on the way, where all bytes were looked at.
  private(set) var survey: UTF8Survey?

  /// How many bytes the mark takes.
  var markLength: Int {
    guard hasMark else { return 0 }
    return encoding == .utf8 ? 3 : 2
  }

  /// Whether control characters may stand in the bytes; `false`: none does.
  var mayHaveControls: Bool {
    guard let survey else { return true }
    return !survey.isText || survey.hasOddCharacter
  }

  /// An encoding given by the caller.
  init(_ encoding: Encoding, in bytes: Span<UInt8>) {
    self.encoding = encoding
    hasMark = Self.mark(of: bytes) == encoding
  }

  /// The encoding found from the bytes.
  ///
  /// Outside UTF-8 hardly any text of Windows-1252 is valid by chance, so most sequences decide: one
  /// damaged cell does not turn a whole file of UTF-8 into nonsense.
  init(findingIn bytes: Span<UInt8>) {
    if let marked = Self.mark(of: bytes) {
      encoding = marked
      hasMark = true
      if marked == .utf8 { survey = UTF8Survey(bytes, from: markLength) }
      return
    }
    hasMark = false
    if let unmarked = Self.unmarkedUTF16(bytes) {
      encoding = unmarked
      return
    }
    let survey = UTF8Survey(bytes, from: 0)
    let isUTF8 =
      survey.invalidSequences == 0 || survey.validSequences > survey.invalidSequences
    encoding = isUTF8 ? .utf8 : OldEncoding.find(in: bytes) ?? .windows1252
    self.survey = survey
  }

  /// Where the text begins if the bytes are UTF-8; `nil`: their first bytes tell that they are not.
  static func startIfUTF8(_ bytes: Span<UInt8>) -> Int? {
    if let mark = mark(of: bytes) { return mark == .utf8 ? 3 : nil }
    return unmarkedUTF16(bytes) == nil ? 0 : nil
  }

  private static func mark(of bytes: Span<UInt8>) -> Encoding? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return .utf16LittleEndian
    case (0xFE, 0xFF): return .utf16BigEndian
    case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: return .utf8
    default: return nil
    }
  }

  /// UTF-16 without a mark, known by a NUL in nearly every other byte and hardly any between.
  private static func unmarkedUTF16(_ bytes: Span<UInt8>) -> Encoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 2, bytes.extracting(first: 2 * pairs).hasByte(0) else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { even += 1 }
      if bytes[2 * pair + 1] == 0 { odd += 1 }
    }
    if odd * 4 >= pairs * 3, even * 16 <= pairs { return .utf16LittleEndian }
    if even * 4 >= pairs * 3, odd * 16 <= pairs { return .utf16BigEndian }
    return nil
  }
}
