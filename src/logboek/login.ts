import { KOLOMMEN } from './Schrijver';

/** The logboek's own login: it adds records, indexes them and makes notices of them; it cannot change, remove or read any. */
export const LOGBOEK_LOGIN = 'bron_logboek';

/** By column: which transaction wrote a record decides whether it gets into the index, so only the database fills that in. */
export const logboekRechten = `
revoke all on all tables in schema logboek from ${LOGBOEK_LOGIN};
grant usage on schema logboek to ${LOGBOEK_LOGIN};
grant insert (${KOLOMMEN}) on logboek.verstrekking to ${LOGBOEK_LOGIN};
grant insert on logboek.audit to ${LOGBOEK_LOGIN};
grant insert (sessie, gebeurtenis, client_id, wie, oin, doel, tot) on logboek.aanmelding to ${LOGBOEK_LOGIN};
grant insert, select, update on logboek.onbekend to ${LOGBOEK_LOGIN};
grant execute on function logboek.indexeer() to ${LOGBOEK_LOGIN};
grant usage on schema correcties to ${LOGBOEK_LOGIN};
grant execute on function correcties.verwerk(timestamptz) to ${LOGBOEK_LOGIN};`;
