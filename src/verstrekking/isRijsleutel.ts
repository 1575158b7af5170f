const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text has the form of a row key, as the projections make them. */
export const isRijsleutel = (tekst: string): boolean => UUID.test(tekst);
