package import Artifacts
package import Diagnostics
internal import Honours
package import Pages

extension Broadcast {
  /// Draws slides, all in one go; gives their files' bytes in their order. Called on any thread.
  package typealias Drawing = @Sendable ([Slide]) -> [Diagnosed<[UInt8]>]

  /// The loop's slides and these files beside them. Those that have to be made are made in one go, so that each slide
  /// is drawn once, for its own file and for all that name its size or hold it.
  package func artifacts(_ files: [LoopFile], drawing: @escaping Drawing) -> [Artifact] {
    let pictures = pictures
    let made = files.filter { if case .slides = $0.content { true } else { false } }
    let batch = Batch { numbers in
      self.make(numbers, of: pictures, made, drawing)
    }
    let slides = pictures.compactMap(\.file).enumerated().map { number, picture in
      Artifact(
        path: SitePath(known: picture.print.path), stage: .pictures,
        content: .part(number, of: batch, fingerprint: picture.print.fingerprint))
    }
    let parts = made.enumerated().map { number, file in
      artifact(of: file, .part(pictures.count + number, of: batch, fingerprint: file.fingerprint))
    }
    let plain = files.compactMap { file in
      if case .plan(let make) = file.content {
        artifact(of: file, .alone { .init(of: file.fingerprint, make) })
      } else {
        nil
      }
    }
    return slides + parts + plain
  }

  /// Those that have a picture, each once, the school's own too.
  private var pictures: [Slide] {
    var seen: Set<String> = []
    return (loop.slides + [loop.schoolSlide]).filter { slide in
      slide.file.map { seen.insert($0.print.path).inserted } ?? false
    }
  }

  private func artifact(of file: LoopFile, _ content: Artifact.Content) -> Artifact {
    Artifact(path: SitePath(known: loop.folder + file.name), stage: file.stage, content: content)
  }

  /// What every reader that can use the loop makes of its file, with what drawing the slides complains of.
  package func compatibilities(_ theme: Theme) -> Diagnosed<[Compatibility]> {
    let pictures = pictures
    let drawn = Slide.draw(pictures)
    let bytes = drawn.enumerated().map { ($0.offset, $0.element.value) }
    let loop = drawnLoop(pictures, Dictionary(uniqueKeysWithValues: bytes))
    let files = files(theme)
    // Without pictures there is nothing for most of them.
    let readers = Reader.all.filter { reader in screen.hasPictures || files.contains { reader.reads($0.name) } }
    let compatibilities = readers.map { reader in
      reader.compatibility(with: files.filter { reader.reads($0.name) }.map { ($0.name, $0.bytes(of: loop)) })
    }
    return Diagnosed(compatibilities, drawn.flatMap(\.diagnostics))
  }

  /// The parts of the batch: the pictures first, then the files.
  private func make(
    _ numbers: [Int], of pictures: [Slide], _ files: [LoopFile], _ drawing: Drawing
  ) -> [Diagnosed<[UInt8]>] {
    let needsAll = numbers.contains { $0 >= pictures.count }
    let wanted = needsAll ? Array(pictures.indices) : numbers
    let drawn = Dictionary(uniqueKeysWithValues: zip(wanted, drawing(wanted.map { pictures[$0] })))
    let drawnLoop = needsAll ? drawnLoop(pictures, drawn.mapValues(\.value)) : nil
    return numbers.map { number in
      if let picture = drawn[number] { return picture }
      guard let drawnLoop, case .slides(let make) = files[number - pictures.count].content else {
        return Diagnosed([])
      }
      return make(drawnLoop)
    }
  }

  private func drawnLoop(_ pictures: [Slide], _ drawn: [Int: [UInt8]]) -> DrawnLoop {
    let bytes = Dictionary(
      uniqueKeysWithValues: pictures.enumerated().map { ($0.element.file?.print.path, drawn[$0.offset] ?? []) })
    func drawnSlide(_ slide: Slide) -> DrawnSlide {
      DrawnSlide(slide: slide, bytes: bytes[slide.file?.print.path] ?? [])
    }
    return DrawnLoop(slides: loop.slides.map(drawnSlide), school: drawnSlide(loop.schoolSlide))
  }
}
