/*
 * hook_dlsym.h: glibc's own dlsym and dlopen, for ourselves.
 *
 * The exported ones (dlsym_ARCH.S) end in a tail jump to these, so that glibc sees the true caller: RTLD_NEXT, RTLD_DEFAULT
 * and a caller's RUNPATH depend on it.
 */
#ifndef SHIM_HOOK_DLSYM_H
#define SHIM_HOOK_DLSYM_H

/* As dlsym and dlopen, asked by ourselves. NULL if glibc's cannot be found. errno may change. */
void *dl_true_sym(void *handle, const char *name);
void *dl_true_open(const char *file, int mode);

#endif
