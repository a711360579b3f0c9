import Commands
import Foundation
import Testing

struct InspectTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `JSON has the keys of the contract and the rows as they stand`() async throws {
    let file = try folder.write(
      "sep=;\r\nTunnus;Tavotte;Mål\r\n\r\n;;\r\nT1;\"a\r\nb\";\"c\" x\r\n",
      to: "tavoitteet.csv"
    )
    let output = try await CommandRun(["inspect", file, "--format", "json"]).output
    let expected = """
      {
        "file": "\(file)",
        "encoding": "utf-8",
        "byteOrderMark": false,
        "delimiter": ";",
        "lineEnds": "crlf",
        "form": "table",
        "headingRow": 1,
        "columns": [
          {"heading": "Tunnus", "takenFor": "Tunnus", "nearest": null},
          {"heading": "Tavotte", "takenFor": null, "nearest": "Tavoite"},
          {"heading": "Mål", "takenFor": "Tavoite", "nearest": null}
        ],
        "rows": [
          {"line": 2, "cells": ["Tunnus", "Tavotte", "Mål"]},
          {"line": 4, "cells": ["", "", ""]},
          {"line": 5, "cells": ["T1", "a\\r\\nb", "c x"]}
        ],
        "faults": [
          {"kind": "text-after-quote", "line": 6, "cell": "C4"}
        ]
      }

      """
    #expect(output == expected)
  }

  @Test(
    arguments: [
      ("a.csv", "Osa-alue;Tavoite\nA;B\n", #""form": "sheet""#),
      ("mål.csv", "Kod;Mål\nM1;B\n", #""takenFor": "Mål""#),
      ("x.csv", "yksi\nkaksi\n", #""form": null"#),
      ("x.csv", "yksi\nkaksi\n", #""delimiter": null"#),
      ("x.csv", "\u{FEFF}a;b\n", #""byteOrderMark": true"#),
      ("x.csv", "", #""rows": []"#),
      ("x.csv", "PK\u{3}\u{4}aaa", #"{"kind": "binary", "line": 1, "cell": null}"#),
    ]
  )
  func `a file is told of as it is`(name: String, text: String, part: String) async throws {
    let file = try folder.write(text, to: name)
    let outcome = try await CommandRun(["inspect", file, "--format", "json"])
    #expect(outcome.status == .done)
    #expect(outcome.output.contains(part))
    _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  @Test func `text shows the first rows and how many others there are`() async throws {
    let rows = (1...1000).map { "T\($0);Tavoite\n" }.joined()
    let file = try folder.write("Tunnus;Tavoite\n" + rows, to: "tavoitteet.csv")
    let output = try await CommandRun(["inspect", file, "--language", "en"]).output
    #expect(output.contains("\n      A       B\n   1  Tunnus  Tavoite\n"))
    #expect(output.contains("\n  10  T9      Tavoite\n"))
    #expect(!output.contains("T10 "))
    #expect(output.hasSuffix("  … 991 others\n"))
  }

  @Test func `of a character with thousands of marks the beginning is shown`() async throws {
    let marks = "a" + String(repeating: "\u{301}\u{323}", count: 5_000)
    let file = try folder.write("Tunnus;Tavoite;\(marks)\nT1;\(marks);B\n", to: "tavoitteet.csv")
    let output = try await CommandRun(["inspect", file, "--language", "en"]).output
    #expect(output.utf8.count < 4_000)
    #expect(output.ranges(of: "…").count == 3)
  }

  @Test(
    arguments: [
      (
        "fi", "C2 (tiedoston rivi 3, tavu 47): NUL-merkki [null-character]",
        "Tavoitteet → Tavoite (toistuu)"
      ),
      (
        "sv", "C2 (rad 3 i filen, byte 47): NUL-tecken [null-character]",
        "Tavoitteet → Mål (upprepas)"
      ),
      (
        "en", "C2 (line 3 of the file, byte 47): a NUL character [null-character]",
        "Tavoitteet → Goal (repeated)"
      ),
    ]
  )
  func `text tells a fault with its cell, line and byte, and a heading that comes twice`(
    language: String,
    fault: String,
    heading: String
  ) async throws {
    let file = try folder.write(
      "Tunnus;Tavoite;Tavoitteet\nT1;\"Ensin\nsitten\";xx\0\n",
      to: "tavoitteet.csv"
    )
    let output = try await CommandRun(["inspect", file, "--language", language]).output
    #expect(output.contains(fault))
    #expect(output.contains(heading))
  }

  @Test(
    arguments: [
      ("fi", "Resurssit", "Toimenpiteet ja vastuutahot"),
      ("sv", "Resurser", "Åtgärder och ansvariga"),
      ("en", "Resources", "Actions and responsible parties"),
    ]
  )
  func `a sheet's columns are called as a sheet calls them`(
    language: String,
    resources: String,
    joint: String
  ) async throws {
    let file = try folder.write(
      "Osa-alue;Tavoite;Toimenpiteet ja vastuutahot;Resurssit\nA;B;C (D);1 htv\n",
      to: "a.csv"
    )
    let text = try await CommandRun(["inspect", file, "--language", language]).output
    #expect(text.contains("  D  Resurssit → \(resources)\n"))
    #expect(text.contains("  C  Toimenpiteet ja vastuutahot → \(joint)\n"))
    let json = try await CommandRun(["inspect", file, "--format", "json"]).output
    #expect(json.contains(#""takenFor": "Resurssit""#))
  }

  @Test func `a folder is no file`() async throws {
    let outcome = try await CommandRun(["inspect", folder.path])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("There is a folder where a file is meant: \(folder.path)"))
  }
}
