/// Does `work` on every input with at most `jobs` tasks at a time, and gives the results in the inputs' order.
///
/// Inputs go to the tasks in chunks of `chunk`: 64 suits work of a few microseconds each, and 1 suits work
/// of milliseconds, where an uneven share would leave a core idle.
package func inParallel<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], jobs: Int, chunk: Int = 64, _ work: @Sendable @escaping (Input) -> Output
) async -> [Output] {
  precondition(jobs > 0 && chunk > 0)
  let starts = stride(from: 0, to: inputs.count, by: chunk)
  var results = [[Output]](repeating: [], count: (inputs.count + chunk - 1) / chunk)
  await withTaskGroup(of: (Int, [Output]).self) { group in
    for (task, start) in starts.enumerated() {
      if task >= jobs, let (index, outputs) = await group.next() { results[index] = outputs }
      let share = inputs[start..<min(start + chunk, inputs.count)]
      group.addTask { (task, share.map(work)) }
    }
    for await (index, outputs) in group { results[index] = outputs }
  }
  return results.flatMap { $0 }
}
