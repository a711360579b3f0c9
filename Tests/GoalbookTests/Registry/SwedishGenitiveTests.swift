import Testing

@testable import Registry

struct SwedishGenitiveTests {
  @Test(arguments: [
    ("Korsholm", "Korsholms"), ("Kyrkslätt", "Kyrkslätts"), ("Kimitoön", "Kimitoöns"),
    ("Vasa", "Vasa"), ("Hangö", "Hangö"), ("Lundo", "Lundo"), ("Ingå", "Ingå"), ("Ii", "Ii"),
    ("Jyväskylä", "Jyväskylä"), ("Kronoby", "Kronoby"), ("Laukas", "Laukas"), ("Malax", "Malax"),
    ("Tavastehus", "Tavastehus"), ("", ""),
  ])
  func `an s follows a consonant only`(name: String, genitive: String) {
    #expect(SwedishGenitive.of(name) == genitive)
  }
}
