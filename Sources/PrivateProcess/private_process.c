#include "private_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

static const int crashes[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV};

static void open_standard_places(void) {
  for (int place = STDIN_FILENO; place <= STDERR_FILENO; place++) {
    if (fcntl(place, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is this one. Standard output for reading alone: writing into it fails, as
    // it would have, and the command says so.
    (void)open("/dev/null", place == STDERR_FILENO ? O_WRONLY : O_RDONLY);
  }
}

void private_process_begin(void) {
  open_standard_places();
  const struct rlimit none = {0, 0};
  (void)setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
  // The runtime set its own handlers before main began.
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) {
    (void)signal(crashes[index], SIG_DFL);
  }
  (void)signal(SIGPIPE, SIG_IGN);
}
