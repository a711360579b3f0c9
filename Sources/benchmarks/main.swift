internal import Workbooks

// swift run -c release benchmarks [ROWS …], or --sheet ROWS for the sheet itself
let arguments = CommandLine.arguments.dropFirst()
let sizes = arguments.compactMap { Int($0) }

if arguments.first == "--sheet" {
  for rows in sizes {
    let sheet = MadeUpWorkbook(rows: rows, as: .sheet).files[0]
    print(String(decoding: sheet.bytes, as: UTF8.self), terminator: "")
  }
} else {
  for rows in (sizes.isEmpty ? [1_000, 10_000, 100_000] : sizes).sorted() {
    for form in MadeUpWorkbook.Form.allCases { await Benchmark(rows: rows, as: form).run() }
  }
}
