public import Rules
public import Wording
public import Workbooks

/// How much each party has to mend; what several are to mend counts for each of them.
public struct Workload: Sendable {
  /// What one party has to mend.
  public struct Share: Sendable {
    /// Index of the party; `nil`: the preparer, who mends what is nobody else's.
    public let party: Int?

    /// The party's name in the reader's language, or what the preparer is called.
    public let name: String

    public fileprivate(set) var errors = 0
    public fileprivate(set) var warnings = 0
    public fileprivate(set) var advice = 0

    public var count: Int { errors + warnings + advice }

    fileprivate mutating func add(_ severity: Severity) {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advice += 1
      }
    }

    fileprivate mutating func add(_ other: Share) {
      errors += other.errors
      warnings += other.warnings
      advice += other.advice
    }

    fileprivate mutating func remove(_ other: Share) {
      errors -= other.errors
      warnings -= other.warnings
      advice -= other.advice
    }
  }

  /// Those who have something to mend, in the order of the parties, the preparer last.
  public let shares: [Share]

  /// Addresses the findings of a workbook as the gap list does.
  public init(_ findings: [Finding], in workbook: Workbook, for language: Language) {
    let reader = Reader(workbook, in: language)
    let addressing = Addressing(reader)
    var shares = workbook.parties.indices.map { party in
      Share(party: party, name: Self.capitalized(reader.name(ofParty: party)))
    }
    shares.append(Share(party: nil, name: Recipient.preparerName[language]))
    let preparer = shares.count - 1
    // What is for those responsible for an area or for actions is counted once for all of them.
    var sharesByNumber: [Int: (parties: PartyRuns, share: Share)] = [:]
    for finding in findings.indices {
      let severity = findings[finding].severity
      if let party = addressing.leadingParty(at: findings[finding].place) {
        shares[party].add(severity)
        continue
      }
      let recipient = addressing.recipient(at: findings[finding].place)
      if let number = recipient.number {
        sharesByNumber[number, default: (recipient.parties, Share(party: nil, name: ""))].share
          .add(severity)
      } else {
        // Without a number it is one party or the preparer.
        shares[recipient.parties.first ?? preparer].add(severity)
      }
    }
    // A group of thousands is added where it begins and taken away behind its end.
    var sum = Share(party: nil, name: "")
    var changes = Array(repeating: (added: sum, removed: sum), count: preparer + 1)
    for (parties, share) in sharesByNumber.values {
      for run in parties.inOrder.runs {
        changes[Int(run.lowerBound)].added.add(share)
        changes[Int(run.upperBound)].removed.add(share)
      }
    }
    for party in 0..<preparer {
      sum.add(changes[party].added)
      sum.remove(changes[party].removed)
      shares[party].add(sum)
    }
    self.shares = shares.filter { $0.count > 0 }
  }

  /// A name with a capital, as nearly all names have one already.
  private static func capitalized(_ name: String) -> String {
    var bytes = name.utf8.makeIterator()
    if let first = bytes.next(), (0x41...0x5A).contains(first), let next = bytes.next(), next < 0x80
    {
      return name
    }
    return name.prefix(1).uppercased() + String(name.dropFirst())
  }

  /// The findings that one of some parties has to mend, in their order.
  ///
  /// - Parameters:
  ///   - findings: What was found in the workbook.
  ///   - workbook: What the findings are about.
  ///   - parties: Indexes of the parties; empty: the preparer.
  /// - Returns: Those of the findings.
  public static func findings(
    _ findings: [Finding],
    in workbook: Workbook,
    for parties: [Int]
  ) -> [Finding] {
    let addressing = Addressing(Reader(workbook, in: workbook.language ?? .finnish))
    let wanted = PartyRuns(parties)
    return addressing.findings(findings) { recipients in
      wanted.isEmpty ? recipients.isEmpty : recipients.intersects(wanted)
    }
  }

  /// Whether a name is what the preparer is called in any language.
  public static func isPreparer(_ name: String) -> Bool {
    let form = NormalForm.name(name)
    return Language.allCases.contains { NormalForm.name(Recipient.preparerName[$0]) == form }
  }
}
