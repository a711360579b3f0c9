/// How commands that tell of the tool or of one file write.
enum OutputFormat: String {
  case text, json
}
