import Registry
import Testing

struct StatuteMentionTests {
  @Test(arguments: [
    ("laki hyvinvointialueesta (611/2021), 14 §", "611/2021", "611/2021", false),
    ("Laki sosiaali- ja terveyshuollon järjestämiseksi 612/2021", "612/2021", "612/2021", true),
    ("hyvinvointialuelaki 612/2021 7 §", "611/2021", "612/2021", false),
    ("7 § i kommunlagen", "410/2015", nil, true),
    ("kuntalaki ja 612/2021", "410/2015", nil, false),
  ])
  func `an Act is known with the number behind its name`(
    text: String,
    statute: String,
    number: String?,
    isMisprint: Bool
  ) throws {
    let mentions = StatuteMention.list(in: text)
    let mention = try #require(mentions.first)
    #expect(mentions.count == 1)
    #expect(mention.statute.number == statute)
    #expect(mention.number == number)
    #expect(mention.isMisprint == isMisprint)
  }

  @Test(arguments: ["", "612/2021 7 §", "painopiste", "hallintosääntö 16 §"])
  func `what names no known Act has no mention`(text: String) {
    #expect(StatuteMention.list(in: text).isEmpty)
  }
}
