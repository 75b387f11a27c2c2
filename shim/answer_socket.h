/*
 * answer_socket.h: the socket on which the library plays the server to libpq, and its start-up, all in one thread.
 *
 * Nobody else can be served: the peer must be this very process (SO_PEERCRED). No descriptor survives exec, no file
 * is left, nothing blocks longer than two seconds (and these only if the kernel has no memory for a packet).
 */
#ifndef SHIM_ANSWER_SOCKET_H
#define SHIM_ANSWER_SOCKET_H

#include "answer.h"

/*
 * Connects: *conn is then CONNECTION_OK, or, if `reply` is an error, CONNECTION_BAD with it, and *server our end.
 * reply: what is sent when the start-up packet has come. On failure both are released and NULL / -1.
 * 0, PGS_ENOMEM, PGS_EIO, PGS_ETIMEOUT.
 */
int answer_socket_connect(const struct real_libpq *real, const struct str *reply, bool refuses, PGconn **conn,
                          int *server);

#endif
