/** The logboek's own login: it adds records and indexes them; it cannot change or remove any. */
export const LOGBOEK_LOGIN = 'bron_logboek';

export const logboekRechten = `
grant usage on schema logboek to ${LOGBOEK_LOGIN};
grant insert on logboek.verstrekking, logboek.audit to ${LOGBOEK_LOGIN};
grant insert, select, update on logboek.onbekend to ${LOGBOEK_LOGIN};
grant execute on function logboek.indexeer() to ${LOGBOEK_LOGIN};`;
