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
    #expect(output.contains("T9 | Tavoite\n"))
    #expect(!output.contains("T10 |"))
    #expect(output.hasSuffix("  … 991 others\n"))
  }

  @Test func `a folder is no file`() async throws {
    let outcome = try await CommandRun(["inspect", folder.path])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("There is a folder where a file is meant: \(folder.path)"))
  }
}
