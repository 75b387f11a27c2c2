/* failure.c: what libpq's message about a failed connection means; see failure.h. */
#include "failure.h"

#include <string.h>

bool failure_find_sqlstate(const char *message, char state[6])
{
    /* "FATAL:  57P03: the database system is starting up": two blanks, whatever the language. */
    for (const char *at = strstr(message, ":  "); at; at = strstr(at + 1, ":  ")) {
        const char *code = at + 3;
        size_t n = strspn(code, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        if (n == 5 && (code[5] == ':' || code[5] == '\n' || code[5] == '\0')) {
            memcpy(state, code, 5);
            state[5] = '\0';
            return true;
        }
    }
    return false;
}

enum probe_failure failure_of_message(const char *message)
{
    char state[6];
    if (failure_find_sqlstate(message, state)) {
        if (strncmp(state, "57P0", 4) == 0)
            return FAILURE_STARTING;
        if (strcmp(state, "53300") == 0)
            return FAILURE_CROWDED;
        return FAILURE_DENIED;
    }
    /* Of libpq and the C library, in the C locale: the monitor never calls setlocale(). */
    if (strstr(message, "Connection refused") || strstr(message, "No such file or directory"))
        return FAILURE_REFUSED;
    if (strstr(message, "password") || strstr(message, "authentication"))
        return FAILURE_DENIED;
    return FAILURE_SILENT;
}
