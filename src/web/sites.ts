/**
 * The sites of the hub, a directory each, and the agency whose contract their questions are made by. Of the portal, that of
 * any: every contract has what it asks.
 */
export const sites = { dashboard: 'rmc', beheer: 'duo-beheer', portaal: 'svb' } as const;
