// libmicrohttpd, loaded when a site is served: it brings GnuTLS with it.
//
// Some of its calls take options as a C variadic list, which Swift cannot call. Each function here is one such call with
// the options that Serving gives; no logic.

#pragma once

#include <microhttpd.h>
#include <stdbool.h>
#include <string.h>

#include "../CLate/late.h"
#define LATE_LIBRARY "libmicrohttpd.so"
#define LATE_VERSION "12"

static inline bool serving_is_installed(void) { return LATE(MHD_run) != NULL; }

/// Leaves `%20` and the like as they are: whoever takes the path apart decodes it, after looking for its slashes.
static inline size_t serving_keep_escapes(void *owner, struct MHD_Connection *connection, char *text) {
  return strlen(text);
}

/// Starts a server on a socket that listens, which it takes over. It has no thread of its own: MHD_run does what is to
/// be done. Null when it failed.
static inline struct MHD_Daemon *serving_start(int socket, MHD_AccessHandlerCallback answer, void *owner) {
  return LATE(MHD_start_daemon)(
      MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, answer, owner, MHD_OPTION_LISTEN_SOCKET, socket,
      MHD_OPTION_CONNECTION_LIMIT, 256u, MHD_OPTION_CONNECTION_TIMEOUT, 60u, MHD_OPTION_UNESCAPE_CALLBACK,
      serving_keep_escapes, NULL, MHD_OPTION_END);
}

/// The descriptor that can be read when MHD_run has something to do.
static inline int serving_descriptor(struct MHD_Daemon *daemon) {
  return LATE(MHD_get_daemon_info)(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}

LATE_FOR_SWIFT(MHD_add_response_header)
LATE_FOR_SWIFT(MHD_create_response_from_buffer)
LATE_FOR_SWIFT(MHD_create_response_from_callback)
LATE_FOR_SWIFT(MHD_create_response_from_fd_at_offset64)
LATE_FOR_SWIFT(MHD_destroy_response)
LATE_FOR_SWIFT(MHD_get_timeout)
LATE_FOR_SWIFT(MHD_lookup_connection_value)
LATE_FOR_SWIFT(MHD_queue_response)
LATE_FOR_SWIFT(MHD_resume_connection)
LATE_FOR_SWIFT(MHD_run)
LATE_FOR_SWIFT(MHD_stop_daemon)
LATE_FOR_SWIFT(MHD_suspend_connection)

#undef LATE_VERSION
#undef LATE_LIBRARY
