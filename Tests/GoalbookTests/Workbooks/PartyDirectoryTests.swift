import Registry
import Testing

@testable import Workbooks

struct PartyDirectoryTests {
  private let directory = PartyDirectory(
    [
      Party(name: Text("Äänekosken kaupunki"), type: .town),
      Party(name: Text("Luhangan kunta"), type: .municipality),
      Party(name: Text("Vasa stad"), type: .town),
      Party(name: Text("Etelä-Pohjan hyvinvointialue"), type: .county),
      Party(name: Text("Pitkä – nimi"), type: .other),
    ],
    forums: [],
    county: nil
  )

  private static let names = [
    "Äänekosken kaupunki", "äänekosken kaupungin", "Luhangan kunta", "Vasa stad", "Vasa stads",
    "Vasa stad's", "Vasa stad’s", "hva", "HVA:n", "Hyvinvointialueen", "kaikki kunnat", "kaikki",
    "alla", "Pitkä - nimi", "Luhanka", "Å", "ä", "Etelä-Pohjan  hyvinvointialue", "\u{600}", "日本",
  ]

  private static let endings = ["", ",", ":", ";", "s", "s,", "'s:", "’s,"]

  private static let rests = [
    "", " ", " sivistys", " kunta", " kaupunkki", " kunta, sivistys", " ä", "  kaksi sanaa", "\tx",
    " yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän", " , x", " – x", "/yksikkö",
  ]

  private static var texts: [String] {
    var texts: [String] = []
    for name in names {
      for ending in endings {
        for rest in rests {
          let text = name + ending + rest
          texts += [text, "ja " + text, rest + name + ending]
        }
      }
    }
    return texts
  }

  @Test func `most texts are told to begin with no name, and none that does`() {
    for text in Self.texts where directory.anyBeginning(of: text) != nil {
      #expect(directory.beginning(of: text) != nil, "\(text.debugDescription)")
    }
    #expect(!PartyWords.beginnings.mayStand(in: Array("sovitaan tavoitteista".utf8)))
  }

  @Test func `the beginning of a plain text is told as that of any other`() {
    func written(_ beginning: (meaning: PartyDirectory.Meaning, rest: String)?) -> String {
      beginning.map { "\($0.meaning) \($0.rest)" } ?? ""
    }
    for text in Self.texts {
      let form = NormalForm.nameBytes(text)
      guard PartyDirectory.isPlain(text, form) else { continue }
      #expect(
        written(directory.plainBeginning(of: text, form))
          == written(directory.anyBeginning(of: text)),
        "\(text.debugDescription)"
      )
    }
  }

  @Test(arguments: ["kaikki kunnat", "All Municipalities", "KUNTIEN"])
  func `a word for many means them in every workbook`(word: String) {
    guard case .group(let parties)? = directory.meaning(of: word) else {
      Issue.record("\(word) means no group")
      return
    }
    #expect(parties == [0, 1, 2])
  }
}
