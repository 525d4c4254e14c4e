// Headers of the GNU C library that Swift's Glibc module leaves out.
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/types.h>

// Declared by <dirent.h> only for those who ask for all of GNU's extensions.
ssize_t getdents64(int folder, void *buffer, size_t length);
