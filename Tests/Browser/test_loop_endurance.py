"""Months in half a minute: a board that plays on and on takes no more memory."""

from support.loops import TIMES, slide

SWAPS = 20_000
# Counts the swaps, and takes away the four milliseconds that browsers wait at least between timers.
HASTE = """
(() => {
  const later = setTimeout, cancel = clearTimeout, channel = new MessageChannel(), soon = new Map();
  let last = 1e9;
  channel.port1.onmessage = ({ data }) => { const call = soon.get(data); soon.delete(data); if (call) call(); };
  window.setTimeout = (call, ms) => {
    if (ms > 5) return later(call, ms);
    soon.set(++last, call);
    channel.port2.postMessage(last);
    return last;
  };
  window.clearTimeout = (id) => { if (!soon.delete(id)) cancel(id); };

  window.swaps = 0;
  const seen = new MutationObserver((changes) => { window.swaps += changes.length; });
  addEventListener("DOMContentLoaded", () => {
    seen.observe(document.getElementById("board"), { attributes: true, attributeFilter: ["alt"], subtree: true });
  });
})();
"""
NAMES = ("Nodes", "Documents", "JSEventListeners", "JSHeapUsedSize")
CONTENTS = [
    [slide("red", 1), slide("green", 1, ending="jpg"), slide("blue", 1)],
    [slide("yellow", 1), slide("cyan", 1), slide("green", 1, ending="jpg"), slide("orange", 1)],
]


def test_a_board_does_not_grow_old(board):
    times = {**TIMES, "backoff": [50]}
    board.loop.publish(CONTENTS[0], times=times)
    page = board.page(before=HASTE)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    page.goto(board.address)

    def use() -> dict[str, float]:
        """The least of some looks: between the collector and the look the board plays on."""
        looks = []
        for _ in range(5):
            session.send("HeapProfiler.collectGarbage")
            figures = {entry["name"]: entry["value"] for entry in session.send("Performance.getMetrics")["metrics"]}
            looks.append([figures[name] for name in NAMES])
        return dict(zip(NAMES, map(min, zip(*looks))))

    figures = []
    for tenth in range(1, 12):
        # The first tenth is for warming up. Content changes all along, and sometimes a slide is missing.
        page.wait_for_function(f"swaps >= {tenth * SWAPS // 10}", timeout=60_000)
        figures.append(use() | {"images": page.evaluate("document.images.length")})
        board.host.faults = {"green.jpg": "missing"} if tenth % 3 == 0 else {}
        board.loop.publish(CONTENTS[tenth % 2], times=times, fade=tenth)
    assert board.host.asked.count("slides.json") >= 8
    assert {entry["images"] for entry in figures} == {4}
    assert {entry["Documents"] for entry in figures} == {1}
    assert max(entry["Nodes"] for entry in figures[1:]) <= figures[0]["Nodes"] + 5, figures
    # Handlers of pictures that were loaded are let go; some still wait for the collector.
    assert min(entry["JSEventListeners"] for entry in figures[-3:]) < 100, figures
    heaps = [entry["JSHeapUsedSize"] for entry in figures]
    # What one swap could leave behind at most: a few bytes.
    assert max(heaps[-3:]) - max(heaps[:3]) < 10 * SWAPS, figures
