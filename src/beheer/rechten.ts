/** What the hub's login for its records may do here: see who is suspended and what is ordered, and count alarms and what is used. */
export const beheerRechten = (login: string): string => `
revoke all on all tables in schema beheer from ${login};
grant usage on schema beheer to ${login};
grant select on beheer.opgeschort, beheer.opdracht to ${login};
grant insert, select, update on beheer.alarm to ${login};
grant insert, select, update, delete on beheer.verbruik to ${login};`;
