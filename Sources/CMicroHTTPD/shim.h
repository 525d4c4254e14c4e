// libmicrohttpd's calls take options as a C variadic list, which Swift cannot call. Each function here is one such call
// with the options that Serving gives; no logic.

#pragma once

#include <microhttpd.h>
#include <string.h>

/// Leaves `%20` and the like as they are: whoever takes the path apart decodes it, after looking for its slashes.
static inline size_t serving_keep_escapes(void *owner, struct MHD_Connection *connection, char *text) {
  return strlen(text);
}

/// Starts a server on a socket that listens, which it takes over. It has no thread of its own: MHD_run does what is to
/// be done. Null when it failed.
static inline struct MHD_Daemon *serving_start(int socket, MHD_AccessHandlerCallback answer, void *owner) {
  return MHD_start_daemon(
      MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, answer, owner, MHD_OPTION_LISTEN_SOCKET, socket,
      MHD_OPTION_CONNECTION_LIMIT, 256u, MHD_OPTION_CONNECTION_TIMEOUT, 60u, MHD_OPTION_UNESCAPE_CALLBACK,
      serving_keep_escapes, NULL, MHD_OPTION_END);
}

/// The descriptor that can be read when MHD_run has something to do.
static inline int serving_descriptor(struct MHD_Daemon *daemon) {
  return MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}
