/// Who is named in a cell, and what is asked of them for each record that has it.
struct NamedCell {
  let responsible: [Responsible]
  let kinds: NamedKinds

  /// The first of them where that is a party; negative: it is none.
  let firstParty: Int32

  init(_ responsible: [Responsible]) {
    self.responsible = responsible
    kinds = NamedKinds(responsible)
    firstParty =
      responsible.first.flatMap { $0.isParty ? $0.parties.first : nil }.map { Int32($0) }
      ?? -1
  }
}
