import Testing
import Workbooks

@testable import Rules

struct FormWordsTests {
  @Test func `the words are those that the characters tell`() {
    for text in RandomTexts.make(20_000) {
      for form in [text, NormalForm.name(text)] {
        #expect(
          FormWords.all(in: form) == form.split { !$0.isLetter && !$0.isNumber },
          "\(form.debugDescription)"
        )
      }
    }
  }
}
