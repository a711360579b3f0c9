import Foundation

extension String {
  /// The bytes in an encoding, with a question mark for each character that it does not have.
  ///
  /// Foundation's own lossy conversion ends the process with some texts on Linux.
  func bytes(in encoding: String.Encoding) -> [UInt8] {
    if let data = data(using: encoding) { return [UInt8](data) }
    return unicodeScalars.flatMap { scalar -> [UInt8] in
      scalar.isASCII
        ? [UInt8(scalar.value)] : String(scalar).data(using: encoding).map { [UInt8]($0) } ?? [0x3F]
    }
  }
}
