import Rules
import Testing
import Workbooks

struct CompletenessTests {
  private func counts(_ workbook: Workbook) -> [Completeness.Kind: [Int]] {
    let items = Completeness(workbook).items
    return Dictionary(uniqueKeysWithValues: items.map { ($0.kind, [$0.count, $0.total]) })
  }

  @Test func `what a folder has is counted`() {
    let counts = counts(
      ReportExamples.folder([
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Vastuutaho hyvinvointialueella;Vastuutaho kunnissa;Poisjätön perustelu
        A1;Työ;hyte-yksikkö;kaikki kunnat;
        A2;Tilat;hyte-yksikkö;?;
        A3;Koti;;;ei tällä kaudella
        """,
        "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen saa työtä\nT2;A1;Työ jatkuu",
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Vastuutahot;Alkaa;Päättyy;Aikataulu
        TP1;T1;Haastatellaan;Jämsän kaupunki;;2027;
        TP2;T1;Avataan;–;;;
        TP3;T1;Kysytään;;;;jatkuva
        """,
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Suunta;Lähtöarvo;Tavoitearvo
        M1;T2;Työllisyys;kasvaa;;
        M2;T2;Työttömyys;;12;9
        M3;T2;Kysely;;;
        """,
        "resurssit.csv": "Kohde;Kuvaus\nTP1;Ohjaajan työaika",
      ])
    )
    #expect(
      counts == [
        .areasWithGoals: [1, 2], .areasWithBothSides: [1, 2], .areasWithResources: [1, 2],
        .goalsWithActions: [1, 2], .goalsWithIndicators: [1, 2],
        .actionsWithResponsible: [1, 3], .actionsWithSchedule: [2, 3],
        .indicatorsWithBaseline: [1, 3], .indicatorsWithTarget: [2, 3],
      ]
    )
  }

  @Test func `a sheet and the same sheet in two files are counted alike`() {
    let heading = "Hyvinvointialue;Keski-Suomi\nOsa-alue;Tavoite;Toimenpide;Vastuutahot;Mittari\n"
    let first = "Työ;Työtä;Haetaan;Jämsän kaupunki;Työllisyys\n"
    let second = "Työ;Työtä;Annetaan;hyvinvointialue;Työllisyys\nKoti;Rauha;;;\n"
    func file(_ name: String, _ text: String) -> SourceFile {
      SourceFile(name: name, bytes: Array(text.utf8))
    }
    let one = counts(Workbook(sheet: file("a.csv", heading + first + second)))
    let two = counts(
      Workbook(folder: [file("a.csv", heading + first), file("b.csv", heading + second)])
    )
    #expect(one == two)
    #expect(one[.areasWithBothSides] == [1, 2])
    #expect(one[.goalsWithActions] == [1, 2])
    #expect(one[.actionsWithResponsible] == [2, 2])
  }

  @Test func `an empty workbook has nothing of everything`() {
    let counts = counts(ReportExamples.folder([:]))
    #expect(counts.count == Completeness.Kind.allCases.count)
    #expect(counts.values.allSatisfy { $0 == [0, 0] })
  }
}
