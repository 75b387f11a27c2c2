/*
 * answer_wire.h: the server's messages of the PostgreSQL protocol, version 3, appended to a string. Pure; any
 * thread. Whether memory ran out is told by the string's `failed`, once at the end.
 */
#ifndef SHIM_ANSWER_WIRE_H
#define SHIM_ANSWER_WIRE_H

#include "answer.h"

/* What a client may begin with (first four bytes behind the length). */
#define WIRE_SSL_REQUEST 80877103
#define WIRE_GSS_REQUEST 80877104

uint32_t wire_get32(const void *at);

/* A message with this body; type 'Z', 'E', '1', ... */
void wire_message(struct str *out, char type, const void *body, size_t len);
void wire_ready(struct str *out, char txn);
/* AuthenticationOk to ReadyForQuery. */
void wire_welcome(struct str *out, const char *encoding, uint32_t pid);
/* All that answers a statement sent that way, but ReadyForQuery. table NULL: no rows, tag in `tag`. */
void wire_statement(struct str *out, enum answer_mode mode, const struct answer_table *table, const char *tag);

/* True if it is a well-formed body of an ErrorResponse: libpq waits for ever for the rest of one that is not. */
bool wire_fields_ok(const void *fields, size_t len);

#endif
