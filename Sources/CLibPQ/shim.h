#ifndef QUAVER_LIBPQ_SHIM_H
#define QUAVER_LIBPQ_SHIM_H

#include <libpq-fe.h>

// The fields of a failure; libpq spells them as characters, which Swift does not import.
static const int PQ_FIELD_STATE = PG_DIAG_SQLSTATE;
static const int PQ_FIELD_MESSAGE = PG_DIAG_MESSAGE_PRIMARY;
static const int PQ_FIELD_TABLE = PG_DIAG_TABLE_NAME;
static const int PQ_FIELD_RULE = PG_DIAG_CONSTRAINT_NAME;

#endif
