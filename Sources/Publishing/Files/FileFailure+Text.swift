package import Diagnostics
internal import Glibc

extension FileFailure {
  /// The path and the reason, as a sentence for the person at the terminal.
  package var text: Text {
    let reason = reason
    return Text(vi: "\(path): \(reason.vietnamese).", en: "\(path): \(reason.english).")
  }

  /// The reason alone, without the path and the full stop.
  package var reason: Text { accessReason ?? spaceReason ?? kindReason ?? unnamedReason }

  private var accessReason: Text? {
    switch code {
    case EACCES, EPERM:
      Text(
        vi: "máy không cho phép đọc hoặc ghi ở đây", en: "this machine does not allow access here")
    case EROFS:
      Text(vi: "ổ đĩa này chỉ đọc, không ghi được", en: "this disk can only be read, not written")
    case EBUSY, ETXTBSY:
      Text(vi: "một chương trình khác đang giữ tệp này", en: "another program is holding this file")
    default: nil
    }
  }

  private var spaceReason: Text? {
    switch code {
    case ENOSPC: Text(vi: "ổ đĩa đã đầy", en: "the disk is full")
    case EDQUOT: Text(vi: "đã hết dung lượng được cấp", en: "the quota on this disk is used up")
    case EFBIG: Text(vi: "tệp quá lớn", en: "the file is too large")
    case EMFILE, ENFILE: Text(vi: "có quá nhiều tệp đang mở", en: "too many files are open")
    case ENOMEM: Text(vi: "máy hết bộ nhớ", en: "this machine has no memory left")
    case EIO: Text(vi: "ổ đĩa báo lỗi khi đọc hoặc ghi", en: "the disk reported an error")
    default: nil
    }
  }

  private var kindReason: Text? {
    switch code {
    case ENOENT: Text(vi: "không tìm thấy", en: "it does not exist")
    case EEXIST, ENOTEMPTY:
      Text(vi: "ở đây đã có sẵn tệp hoặc thư mục", en: "something is there already")
    case ENOTDIR: Text(vi: "đây không phải là thư mục", en: "it is not a folder")
    case EISDIR: Text(vi: "đây là thư mục, không phải tệp", en: "it is a folder, not a file")
    case ELOOP:
      Text(vi: "đây là liên kết, không theo được", en: "it is a link, which is not followed")
    case ENAMETOOLONG: Text(vi: "tên quá dài", en: "the name is too long")
    case EXDEV: Text(vi: "tệp nằm trên một ổ đĩa khác", en: "it is on another disk")
    case EINVAL:
      Text(vi: "đây không phải là tệp thông thường", en: "it is not an ordinary file")
    default: nil
    }
  }

  private var unnamedReason: Text {
    Text(vi: "máy báo lỗi số \(code)", en: "the system reported error \(code)")
  }

  /// Whether a folder was to hold nothing, and does.
  var isNotEmpty: Bool { code == ENOTEMPTY }

  /// Whether a file was larger than the limit that was set for it.
  var isTooLarge: Bool { code == EFBIG }
}
