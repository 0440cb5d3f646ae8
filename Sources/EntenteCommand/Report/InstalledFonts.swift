import Foundation

/// The fonts that fontconfig would take for the scripts of the data.
struct InstalledFonts {
  private(set) var findings: [Checkup.Finding] = []

  /// A script by a language that is written in it, and the packages that have a font for it.
  private struct Script {
    var name: String
    var language: String
    var debian = "fonts-noto-core"
    var homebrew = "font-noto-sans"
  }

  private static let scripts = [
    Script(name: "Latin", language: "fr"),
    Script(name: "Cyrillic", language: "ru"),
    Script(name: "Kazakh", language: "kk"),
    Script(name: "Arabic", language: "ar", homebrew: "font-noto-sans-arabic"),
    Script(
      name: "Chinese", language: "zh-cn", debian: "fonts-noto-cjk", homebrew: "font-noto-sans-cjk"),
    Script(
      name: "Japanese", language: "ja", debian: "fonts-noto-cjk", homebrew: "font-noto-sans-cjk"),
    Script(
      name: "Korean", language: "ko", debian: "fonts-noto-cjk", homebrew: "font-noto-sans-cjk"),
  ]

  init() {
    guard Self.answer("fc-list", ["--version"]) != nil else {
      findings = [
        Checkup.Finding(
          subject: "fonts", isFine: false,
          details: ["not known: fontconfig's program 'fc-list' is not here"],
          remedy: Checkup.installation("fontconfig", "fontconfig"))
      ]
      return
    }
    var remedies: Set<String> = []
    for script in Self.scripts {
      let families = Self.families(for: script.language)
      let best = Self.answer("fc-match", ["-f", "%{family[0]}", "sans:lang=" + script.language])
      let font = best.flatMap { families.contains($0) ? $0 : nil } ?? families.min()
      let remedy = Checkup.installation(script.debian, script.homebrew)
      findings.append(
        Checkup.Finding(
          subject: "font for \(script.name)", isFine: font != nil, details: [font ?? "none"],
          remedy: font == nil && remedies.insert(remedy).inserted ? remedy : nil))
    }
  }

  /// The first names of the families that have all letters of a language.
  private static func families(for language: String) -> Set<String> {
    let lines = answer("fc-list", [":lang=" + language, "family"]) ?? ""
    return Set(
      lines.split(separator: "\n").map { String($0.prefix { $0 != "," }) }.filter { !$0.isEmpty })
  }

  /// What a program writes; nothing where it is not there or fails.
  private static func answer(_ program: String, _ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
