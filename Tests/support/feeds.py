"""What the readers of a loop's feeds accept, as their sources and manuals say it. A check gives what is wrong."""

import re

MEDIA = "{http://search.yahoo.com/mrss/}"
TERMS = "{http://purl.org/dc/terms/}"
# The attributes of media:content (Media RSS 1.5.1).
CONTENT = {"url", "fileSize", "type", "medium", "isDefault", "expression", "bitrate", "framerate", "samplingrate", "channels",
           "duration", "height", "width", "lang"}
MEDIUMS = {"image", "audio", "video", "document", "executable"}
PERIOD = re.compile(r"(start=[^;]+;)?(end=[^;]+;)?scheme=W3C-DTF")
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"
ONCE = re.compile(rf"wallclock\({MOMENT}\)")
DAILY = re.compile(rf"wallclock\(R/{MOMENT}/P1D\)")
ELEMENTS = {"smil", "head", "meta", "layout", "root-layout", "region", "body", "par", "seq", "excl", "priorityClass", "img"}


def wrong_in_media_rss(item, strict: bool = True) -> list[str]:
    wrong = []
    for name in ("title", "link", "description", "guid", "pubDate", "enclosure", MEDIA + "content"):
        if item.find(name) is None:
            return [f"no {name}"]
    content, enclosure = item.find(MEDIA + "content"), item.find("enclosure")
    unknown = set(content.keys()) - CONTENT - (set() if strict else {"key_change"})
    if unknown:
        wrong.append(f"unknown attributes: {unknown}")
    if content.get("medium") not in MEDIUMS:
        wrong.append("medium")
    for number in ("fileSize", "width", "height", "duration"):
        if not (content.get(number) or "").isdigit() or int(content.get(number)) < 1:
            wrong.append(number)
    if not (content.get("type") or "").startswith("image/") or content.get("type") != enclosure.get("type"):
        wrong.append("type")
    if content.get("url") != enclosure.get("url") or " " in content.get("url", " "):
        wrong.append("url")
    if not (enclosure.get("length") or "").isdigit():
        wrong.append("length")
    hashes = content.findall(MEDIA + "hash")
    if [hash.get("algo") for hash in hashes] != ["md5"] or not re.fullmatch("[0-9a-f]{32}", hashes[0].text):
        wrong.append("hash")
    if content.find(MEDIA + "thumbnail") is None or not content.find(MEDIA + "thumbnail").get("url"):
        wrong.append("thumbnail")
    if item.find("guid").get("isPermaLink") != "false":
        wrong.append("isPermaLink")
    valid = item.find(TERMS + "valid")
    if valid is not None and not PERIOD.fullmatch(valid.text):
        wrong.append("valid")
    return wrong


def wrong_in_smil(root) -> list[str]:
    """The common core of garlic, signageOS and A-SMIL."""
    wrong = [f"unknown element {element.tag}" for element in root.iter() if element.tag not in ELEMENTS]
    if root.find("head/meta[@http-equiv='Refresh']") is None:
        wrong.append("no refresh")
    layout = root.find("head/layout/root-layout")
    if layout is None or not (layout.get("width", "") + layout.get("height", "")).isdigit():
        wrong.append("no size")
    regions = {region.get("regionName") for region in root.iter("region")}
    for image in root.iter("img"):
        if not re.fullmatch(r"[1-9]\d*s", image.get("dur", "")):
            wrong.append(f"dur {image.get('dur')}")
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*\.(png|jpg)", image.get("src", "")):
            wrong.append(f"src {image.get('src')}")
        if image.get("region") not in regions:
            wrong.append("region")
        if image.get("fit") != "fill":
            wrong.append("fit")
    for element in root.iter():
        for value in (element.get("begin"), element.get("end")):
            if value and "wallclock" in value:
                if not (ONCE.fullmatch(value) or DAILY.fullmatch(value)):
                    wrong.append(f"time {value}")
                if element.getparent().tag not in ("par", "excl", "priorityClass"):
                    wrong.append("a wall clock where none may be")
    classes = root.findall("body/par/excl/priorityClass")
    if len(classes) < 2 or any("wallclock" in (e.get("begin") or "") for e in classes[-1].iter()):
        wrong.append("no class that is always there")
    return wrong
