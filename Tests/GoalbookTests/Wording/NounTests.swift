import Testing
import Wording

struct NounTests {
  @Test(arguments: [
    (0, "0 toimenpidettä", "0 åtgärder", "0 actions"),
    (1, "1 toimenpide", "1 åtgärd", "1 action"),
    (2, "2 toimenpidettä", "2 åtgärder", "2 actions"),
    (1200, "1\u{A0}200 toimenpidettä", "1\u{A0}200 åtgärder", "1,200 actions"),
  ])
  func `a noun follows its number`(count: Int, fi: String, sv: String, en: String) {
    #expect(Language.allCases.map { Noun.action.counted(count, in: $0) } == [fi, sv, en])
  }
}
