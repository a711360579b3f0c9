import Testing

@testable import Workbooks

struct RecordIndexTests {
  private let workbook = Workbook(
    folder: [
      Self.source(
        "toimenpiteet.csv",
        """
        Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot;Alkaa
        TP1;T1;Ohjaamo avataan;;;
        TP2;T1;Työpaja avataan;Jämsän kaupunki;;
        TP3;T1;Kerho avataan;;kaikki kunnat;2027
        TP4;T1;Katsaus tehdään;;?, Nimetön yhdistys;
        """
      ),
      Self.source(
        "mittarit.csv",
        """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo;Lähde
        M1;T1;Yksi;5;6;
        M2;T1;Kaksi;5 (2025);6;
        M3;T1;Kolme;5;6;THL
        """
      ),
      Self.source("osapuolet.csv", "Tunnus;Nimi\nO1;Jämsän kaupunki\nO2;Luhangan kunta"),
    ]
  )

  private static func source(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  @Test func `records with details are those that have any`() {
    #expect(workbook.actionsWithDetails == [1, 2])
    #expect(workbook.indicatorsWithDetails == [2])
    #expect(workbook.indicatorsWithTimes == [1, 2])
  }

  @Test func `what is named is what the names were understood as`() {
    for index in workbook.actions.indices {
      let named = workbook.lead(ofAction: index) + workbook.responsible(forAction: index)
      let kinds = workbook.namedKinds(inAction: index)
      #expect(kinds.isEmpty == named.isEmpty)
      #expect(kinds.namesSomebody == named.contains(where: \.isNamed))
      #expect(
        kinds.namesUnknown
          == named.contains { if case .unknown = $0.kind { true } else { false } }
      )
      #expect(
        kinds.namesSeveral == named.contains { $0.kind == .group || $0.kind == .everybody }
      )
    }
    #expect(workbook.namedKinds(inAction: 0).isEmpty)
    #expect(workbook.namedKinds(inAction: 2).namesSeveral)
    #expect(workbook.namedKinds(inAction: 3).namesUnknown)
  }
}
