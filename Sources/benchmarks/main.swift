// swift run -c release benchmarks [ROWS …]
let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }

for rows in (sizes.isEmpty ? [1_000, 10_000, 100_000] : sizes).sorted() {
  for form in MadeUpWorkbook.Form.allCases { Benchmark(rows: rows, as: form).run() }
}
