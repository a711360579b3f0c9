import Foundation
import Testing
import Wording

struct ListsTests {
  @Test(arguments: [
    ([], "", "", ""),
    (["a"], "a", "a", "a"),
    (["a", "b"], "a ja b", "a och b", "a and b"),
    (["a", "b", "c"], "a, b ja c", "a, b och c", "a, b and c"),
  ])
  func `the last item is joined by a word`(items: [String], fi: String, sv: String, en: String) {
    #expect(Language.allCases.map { $0.list(items) } == [fi, sv, en])
  }

  @Test(arguments: [
    (["a", "b"], 2, "a ja b", "a och b", "a and b"),
    (["a", "b"], 1, "a ja 1 muu", "a och 1 annan", "a and 1 other"),
    (["a", "b", "c", "d"], 3, "a, b, c ja 1 muu", "a, b, c och 1 annan", "a, b, c and 1 other"),
    (["a", "b", "c", "d", "e"], 2, "a, b ja 3 muuta", "a, b och 3 andra", "a, b and 3 others"),
  ])
  func `items over the limit are counted`(
    items: [String],
    limit: Int,
    fi: String,
    sv: String,
    en: String
  ) {
    #expect(Language.allCases.map { $0.list(items, showing: limit) } == [fi, sv, en])
  }

  @Test(arguments: Language.allCases)
  func `a list reads as ICU has it`(language: Language) {
    let locale = ICU(language).locale
    for items in [["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]] {
      #expect(language.list(items) == items.formatted(.list(type: .and).locale(locale)))
    }
  }
}
