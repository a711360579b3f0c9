/// A cell that begins with a quote, as far as its closing quote.
///
/// The closing quote is the first one that is not doubled. People forget it, and then the quote that
/// opens a later cell would be taken for it and everything between would vanish into one cell. So it
/// is one only if what stands around it can be the end of a cell:
///
/// - behind it a delimiter, the end of a line or the end of the file: it closes the cell;
/// - behind it spaces and then one of these: it closes the cell, and the spaces are a fault;
/// - behind it other text, and before it a delimiter: it opens another cell, and this one is unclosed;
/// - behind it other text, and the cell has several lines: this one is unclosed as well;
/// - behind it other text, and the cell has one line: it closes the cell, and the text is a fault.
///
/// Where no closing quote is left, the cell is unclosed. The opening quote of an unclosed cell is a
/// part of its text, and the file is read again from behind it.
///
/// That stays linear. In the bytes that are read again all quotes are doubled, so a cell that begins
/// with some of them is closed within them: no search for a closing quote passes over bytes that
/// another search has passed over.
struct QuotedCell {
  enum Closing {
    case closed, followed, unclosed
  }

  let closing: Closing
  /// The position behind the closing quote, or how far it was looked for.
  let end: Int
  /// How many lines end between the quotes.
  let lineEnds: Int

  /// The cell whose opening quote stands at a position.
  init(at start: Int, in bytes: Span<UInt8>, delimiter: UInt8) {
    let count = bytes.count
    var position = start + 1
    var lines = 0
    while position < count {
      let byte = bytes[position]
      if byte > Byte.quote {
        position += 1
        continue
      }
      if byte == Byte.quote {
        guard position + 1 < count, bytes[position + 1] == Byte.quote else { break }
        position += 2
        continue
      }
      if byte == Byte.lineFeed {
        lines += 1
      } else if byte == Byte.carriageReturn,
        position + 1 == count || bytes[position + 1] != Byte.lineFeed
      {
        lines += 1
      }
      position += 1
    }
    lineEnds = lines
    guard position < count else {
      end = count
      closing = .unclosed
      return
    }
    end = position + 1

    func isEndOfCell(_ position: Int) -> Bool {
      guard position < count else { return true }
      let byte = bytes[position]
      return byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
    }
    if isEndOfCell(end) {
      closing = .closed
      return
    }
    let opensAnotherCell = position > start + 1 && bytes[position - 1] == delimiter
    if lines == 0, !opensAnotherCell {
      closing = .followed
      return
    }
    var behind = end
    while behind < count, bytes[behind] == Byte.space, !isEndOfCell(behind) { behind += 1 }
    closing = isEndOfCell(behind) ? .followed : .unclosed
  }
}
