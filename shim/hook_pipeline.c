/* Pipeline mode: on the home link, as a whole. */
#include "hooks.h"

int hook_PQenterPipelineMode(PGconn *conn)
{
    struct session *s = session_enter(conn);
    int rc;

    /* Only an idle connection may enter; one that is idle is at home between statements. */
    if (s->active != s->home && s->real->PQtransactionStatus(session_active(s)) == PQTRANS_IDLE)
        session_activate(s, s->home);
    rc = s->real->PQenterPipelineMode(session_active(s));
    if (!rc || s->pins & PIN_PIPELINE)
        return rc;
    stmt_end(s, NULL); /* of one that has run and was not read up to the NULL */
    s->pipeline_txn = false;
    s->pins |= PIN_PIPELINE;
    return rc;
}

int hook_PQexitPipelineMode(PGconn *conn)
{
    struct session *s = session_enter(conn);
    int rc = s->real->PQexitPipelineMode(session_active(s));

    if (rc) {
        bool was_in = s->pins & PIN_PIPELINE; /* libpq says yes to who was in none, too */
        s->pins &= ~(uint32_t)PIN_PIPELINE;
        stmt_settle(s);
        if (was_in)
            stmt_pipeline_ended(s);
    }
    return rc;
}

int hook_PQpipelineSync(PGconn *conn)
{
    struct session *s = session_enter(conn);

    return s->real->PQpipelineSync(session_active(s));
}

int hook_PQsendPipelineSync(PGconn *conn)
{
    struct session *s = session_enter(conn);

    return s->real->PQsendPipelineSync(session_active(s));
}
