cask "desktop-captioner" do
  version "@VERSION@"
  sha256 "@SHA256_MACOS@"

  url "@ADDRESS@/Desktop-Captioner-#{version}-macos-arm64.dmg"
  name "Desktop Captioner"
  desc "Captions photos offline and saves the captions into them"
  homepage "@HOMEPAGE@"

  depends_on arch: :arm64
  depends_on macos: ">= :monterey"

  app "Desktop Captioner.app"
  binary "#{appdir}/Desktop Captioner.app/Contents/MacOS/desktop-captioner"

  # Captions, edits and settings are a person's work: only "brew uninstall --zap" removes them.
  zap trash: [
    "~/Library/Application Support/desktop-captioner",
    "~/Library/Caches/desktop-captioner",
    "~/Library/Logs/desktop-captioner",
  ]
end
