internal import Workbooks

/// Those whom the records of one kind name in a column, found once for each list of names.
struct NamedRecipients {
  private let named: ResponsibleLists

  /// By the lists; `nil`: nobody is known.
  private let recipients: [Recipient?]

  /// - Parameters:
  ///   - named: Whom the records name.
  ///   - reader: The workbook and its reader's language.
  ///   - number: The first number for these recipients, afterwards the first one for others.
  ///   - isKnownOnly: Whether a list has no recipient where one of its names is nearly that of somebody else.
  init(
    _ named: ResponsibleLists,
    _ reader: Reader,
    _ number: inout Int,
    isKnownOnly: Bool = false
  ) {
    self.named = named
    let first = number
    recipients = named.lists.enumerated().map { index, list in
      isKnownOnly && list.contains(where: \.isNearlyKnown)
        ? nil : Recipient(list, reader, number: first + index)
    }
    number += recipients.count
  }

  /// Those whom a record names; `nil`: nobody is known.
  subscript(record: Int) -> Recipient? { named.list(ofRecord: record).flatMap { recipients[$0] } }
}
