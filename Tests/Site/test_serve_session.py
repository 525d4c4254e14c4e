"""A long time under `guongsang serve`: whatever is done to the files, in the end all is as after a clean build."""

import os
import random
import shutil
import subprocess
from pathlib import Path

from support.preview import PEOPLE, YEAR, Listener, Preview, small_site
from support.published import PROGRAM, TODAY

# As many as the machine has time for: 1000 take some minutes.
EDITS = int(os.environ.get("GUONGSANG_SERVE_EDITS", "60"))
SEED = int(os.environ.get("GUONGSANG_SERVE_SEED", "2026"))
YEARS = ["2022-2023", "2023-2024", "2024-2025"]


class Author:
    """Someone who changes files at random, in the ways in which editors and people do."""

    def __init__(self, place: Path, chance: random.Random):
        self.place, self.chance, self.count = place, chance, 0
        self.stories = place / "content/guong"
        self.pattern = (self.stories / "2023-2024/nguoi-0.md").read_text("utf-8")
        self.edits = [self.body, self.body, self.name, self.add, self.remove, self.move, self.breaking, self.by_rename, self.again,
                      self.new_folder, self.move_folder, self.folder_away, self.remove_folder, self.passing, self.page,
                      self.remove_page, self.style, self.template, self.word, self.title, self.page_size, self.copy_tree,
                      self.templates_away, self.content_away, self.burst]

    def edit(self) -> str:
        self.count += 1
        edit = self.chance.choice(self.edits)
        edit()
        return edit.__name__

    def any(self, folder: str, pattern: str) -> Path | None:
        return self.chance.choice(sorted((self.place / folder).rglob(pattern)) or [None])

    def story(self) -> Path:
        return self.any("content/guong", "*.md") or self.add()

    def change(self, file: Path, old: str, new: str):
        lines = file.read_text("utf-8").splitlines(keepends=True)
        file.write_text("".join(new + "\n" if line.startswith(old) else line for line in lines), "utf-8")

    def body(self):
        file = self.story()
        file.write_text(file.read_text("utf-8") + f"\nThêm câu thứ {self.count}.\n", "utf-8")

    def name(self):
        self.change(self.story(), "tên:", f"tên: {self.chance.choice(PEOPLE)} {self.count}")

    def add(self) -> Path:
        file = self.stories / self.chance.choice(YEARS) / f"moi-{self.count}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.pattern, "utf-8")
        return file

    def remove(self):
        self.story().unlink()

    def move(self):
        year = self.stories / self.chance.choice(YEARS)
        year.mkdir(parents=True, exist_ok=True)
        file = self.story()
        file.rename(year / f"doi-{self.count}.md")

    def breaking(self):
        self.change(self.story(), "cấp:", self.chance.choice(["cấp: trường", "cấp: không có"]))

    def by_rename(self):
        """As Vim and GNOME's editor save."""
        file = self.story()
        (file.parent / "4913").write_text("")
        (file.parent / "4913").unlink()
        draft = file.parent / f".{file.name}.swp"
        draft.write_text(file.read_text("utf-8") + f"\nLưu lần {self.count}.\n", "utf-8")
        file.rename(file.parent / (file.name + "~"))
        draft.rename(file)
        (file.parent / (file.name + "~")).unlink()

    def again(self):
        """Deleted, and made again with other words."""
        file = self.story()
        text = file.read_text("utf-8")
        file.unlink()
        file.write_text(text + f"\nViết lại lần {self.count}.\n", "utf-8")

    def new_folder(self):
        folder = self.stories / f"them-{self.count}/sau/nua"
        folder.mkdir(parents=True)
        (folder / f"sau-{self.count}.md").write_text(self.pattern, "utf-8")

    def folder(self) -> Path:
        folders = sorted(folder for folder in self.stories.rglob("*") if folder.is_dir())
        return self.chance.choice(folders) if folders else self.add().parent

    def move_folder(self):
        folder = self.folder()
        moved = self.stories / f"chuyen-{self.count}"
        folder.rename(moved)
        for file in sorted(moved.rglob("*.md"))[:1]:
            file.write_text(file.read_text("utf-8") + "\nSau khi chuyển.\n", "utf-8")

    def folder_away(self):
        """Out of the site, changed there, and sometimes back."""
        folder = self.folder()
        away = self.place / f"ngoai-{self.count}"
        folder.rename(away)
        for file in sorted(away.rglob("*.md"))[:1]:
            file.write_text(self.pattern + "\nSửa ở nơi khác.\n", "utf-8")
        if self.chance.random() < 0.7:
            folder.parent.mkdir(parents=True, exist_ok=True)
            away.rename(folder)

    def remove_folder(self):
        shutil.rmtree(self.folder())

    def copy_tree(self):
        shutil.copytree(self.folder(), self.place / f"chep-{self.count}")
        (self.place / f"chep-{self.count}").rename(self.stories / f"chep-{self.count}")

    def passing(self):
        file = self.story()
        for name in (f".#{file.name}", f"{file.name}~", "4913", f"#{file.name}#"):
            (file.parent / name).write_text("tạm", "utf-8")
            (file.parent / name).unlink()

    def page(self):
        file = self.place / f"content/trang/trang-{self.count % 5}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"---\ntiêu đề: Trang {self.count}\n---\nLời {self.count}.\n", "utf-8")

    def remove_page(self):
        if file := self.any("content/trang", "trang-*.md"):
            file.unlink()

    def style(self):
        file = self.place / "site-templates/assets/style.css.mustache"
        file.write_text(file.read_text("utf-8") + f"\n.lan-{self.count} {{ color: red }}\n", "utf-8")

    def template(self):
        self.change(self.place / "site-templates/partials/footer.mustache", "<!--", f"<!-- {self.count} -->")

    def word(self):
        self.change(self.place / "site-templates/strings/vi.yaml", "  toHome:", f"  toHome: Về trang đầu {self.count}")

    def title(self):
        self.change(self.place / "content/site.yaml", "  tiêu đề:", f"  tiêu đề: Tên trang {self.count}")

    def page_size(self):
        self.change(self.place / "content/site.yaml", "  số thẻ:", f"  số thẻ: {self.chance.randint(1, 5)}")

    def templates_away(self):
        self.away("site-templates")

    def content_away(self):
        self.away("content")

    def away(self, name: str):
        (self.place / name).rename(self.place / "mang-di")
        if self.chance.random() < 0.5:
            shutil.copytree(self.place / "mang-di", self.place / name)
            shutil.rmtree(self.place / "mang-di")
        else:
            (self.place / "mang-di").rename(self.place / name)

    def burst(self):
        for _ in range(self.chance.randint(10, 40)):
            self.chance.choice([self.body, self.add, self.remove, self.move])()
            self.count += 1


def contents(folder: Path) -> dict[str, bytes]:
    files = [file for file in folder.rglob("*") if file.is_file() and not file.name.startswith(".")]
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def settle(preview: Preview, number: int):
    """Waits until what was done before this call is published: what happens last is heard of last."""
    page = preview.place / f"content/trang/cuoi-{number}.md"
    page.parent.mkdir(exist_ok=True)
    page.write_text(f"---\ntiêu đề: Cuối {number}\n---\nHết.\n", "utf-8")
    published = preview.place / f"public/trang/cuoi-{number}/index.html"
    preview.listener.until(lambda _: published.exists())


def test_random_edits_end_in_what_a_clean_build_gives(tmp_path):
    place = small_site(tmp_path)
    footer = place / "site-templates/partials/footer.mustache"
    footer.write_text(footer.read_text("utf-8") + "<!-- 0 -->\n", "utf-8")
    chance = random.Random(SEED)
    author, done, measured = Author(place, chance), [], []
    with Preview(place) as preview:
        for number in range(EDITS):
            done.append(author.edit())
            if chance.random() < 0.4:
                settle(preview, number)
            if number in (EDITS // 3, EDITS - 1):
                settle(preview, EDITS + number)
                measured.append((preview.descriptors(), preview.memory()))
        clean = tmp_path / "clean"
        command = [PROGRAM, "build", "--site", place, "--output", clean, "--date", TODAY, "--clean", "--quiet"]
        # Stories that are broken are held back here as there.
        assert subprocess.run(command, capture_output=True).returncode in (0, 1)
        published, expected = contents(place / "public"), contents(clean)
        assert sorted(published) == sorted(expected), done
        assert [path for path in expected if published[path] != expected[path]] == [], done
        for path in expected:
            if path.startswith("guong/") and path.endswith(".html"):
                assert preview.ask("/guong-sang/" + path)[1].startswith(expected[path].rpartition(b"</body>")[0]), path
        assert preview.stop() == 0
    (early, late) = measured
    assert late[0] == early[0], "file descriptors"
    # There are more stories by now; what is not given back would be ten times as much.
    assert late[1] < early[1] * 1.25 + 16_000, f"memory: {measured}"


def test_what_a_story_was_before_is_not_kept(tmp_path):
    """A long story and no other edits: the site stays as large as it is, and each edit kept would weigh much."""
    place, story, measured = small_site(tmp_path), f"{YEAR}/nguoi-0.md", []
    text = (place / story).read_text("utf-8") + "\nMột câu trong một bài rất dài.\n" * 4000
    with Preview(place) as preview:
        for number in range(EDITS):
            preview.write(story, f"{text}\nCâu thứ {number}.\n")
            if number in (EDITS // 3, EDITS - 1):
                measured.append(preview.memory())
    (early, late) = measured
    # Memory that was given back comes and goes by 1 MB; the texts of the edits in between are 6 MB, if there are 60.
    assert late < early + 3000, f"memory: {measured}"


def test_a_page_that_comes_and_goes_leaves_nothing_behind(tmp_path):
    with Preview(small_site(tmp_path)) as preview:
        before = preview.descriptors()
        for _ in range(50):
            Listener(preview.port).close()
        # Who has gone is noticed when something is said twice; those who listen longest hear it first.
        for number in range(3):
            preview.write(f"content/trang/trang-{number}.md", "# Trang\n")
        assert preview.descriptors() <= before + 1
