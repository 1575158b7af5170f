/** Whether it can be what somebody is suspended by: the name of an afnemer file, an OIN, or the thumbprint of a certificate. */
export const isDoelwit = (tekst: string): boolean => /^[A-Za-z0-9_-]{1,100}$/.test(tekst);
