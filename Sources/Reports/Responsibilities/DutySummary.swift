internal import Documents
internal import Wording
internal import Workbooks

/// How many actions each party leads and takes part in, and who has none.
struct DutySummary {
  private let reader: Reader
  private let duties: Duties
  private var workbook: Workbook { reader.workbook }

  init(_ reader: Reader, _ duties: Duties) {
    self.reader = reader
    self.duties = duties
  }

  var blocks: [Block] {
    let heading = Phrase(fi: "Yhteenveto", sv: "Sammanfattning", en: "Summary")
    return [
      .section(
        Prose(heading[reader.language]),
        table + DutyFigures(reader, duties).blocks + groups + others + idle + unassigned
      )
    ]
  }

  private func row(_ name: String, _ duties: [Duties.Duty]) -> [Prose] {
    let leads = duties.count(where: \.isLead)
    let language = reader.language
    return [
      Prose(name), Prose(language.text(of: leads)),
      Prose(language.text(of: duties.count - leads)), Prose(language.text(of: duties.count)),
    ]
  }

  private func columns(_ first: Phrase) -> [Table.Column] {
    [Table.Column(Prose(first[reader.language]))]
      + [
        DutyWords.leads, DutyWords.parts,
        Phrase(fi: "Yhteensä", sv: "Sammanlagt", en: "In all"),
      ].map { Table.Column(Prose($0[reader.language]), alignment: .trailing) }
  }

  private var table: [Block] {
    let parties = reader.inOrder(Array(workbook.parties.indices)).filter {
      !duties.ofParties[$0].isEmpty
    }
    guard !parties.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: columns(Phrase(fi: "Osapuoli", sv: "Part", en: "Party")),
          rows: parties.map { row(reader.name(ofParty: $0), duties.ofParties[$0]) },
          hasRowHeadings: true
        )
      )
    ]
  }

  /// Groups whose members are too many to be told.
  private var groups: [Block] {
    guard !duties.groups.isEmpty else { return [] }
    let number = reader.language.text(of: Duties.mostOfMembers)
    return [
      reader.paragraph(
        fi: "Ryhmien vastuut on kerrottu ryhmittäin, koska niiden osapuolilla olisi yli "
          + "\(number) vastuuta.",
        sv: "Gruppernas ansvar anges per grupp, eftersom deras parter skulle ha fler än "
          + "\(number) uppgifter.",
        en: "The responsibilities of groups are told by group, since their parties would have "
          + "more than \(number) of them."
      ),
      .table(
        Table(
          columns: columns(Phrase(fi: "Ryhmä", sv: "Grupp", en: "Group")),
          rows: duties.groups.map { row($0.name, $0.duties) },
          hasRowHeadings: true
        )
      ),
    ]
  }

  /// Those named who are no parties, such as forums.
  private var others: [Block] {
    guard !duties.others.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: columns(
            Phrase(
              fi: "Vastuutaho, joka ei ole osapuoli",
              sv: "Ansvarig instans som inte är part",
              en: "Responsible, but not a party"
            )
          ),
          rows: duties.others.map { row($0.name, $0.duties) },
          hasRowHeadings: true
        )
      )
    ]
  }

  private var idle: [Block] {
    let idle = reader.inOrder(workbook.signatories.subtracting(duties.partiesWithDuties))
    guard !idle.isEmpty else { return [] }
    let list = reader.language.list(idle.map(reader.name(ofParty:)))
    return [
      reader.paragraph(
        fi: "Ilman vastuita toimenpiteissä: \(list).",
        sv: "Utan ansvar för åtgärder: \(list).",
        en: "Without responsibilities in actions: \(list)."
      )
    ]
  }

  private var unassigned: [Block] {
    guard !duties.withoutAnybody.isEmpty else { return [] }
    let list = reader.language.list(duties.withoutAnybody.map { workbook.actions[$0].id.text })
    return [
      reader.paragraph(
        fi: "Toimenpiteet ilman vastuutahoa: \(list).",
        sv: "Åtgärder utan ansvarig instans: \(list).",
        en: "Actions without a responsible party: \(list)."
      )
    ]
  }
}
