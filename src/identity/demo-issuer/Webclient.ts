import type { Demomens } from './Demomens';

/** A website of the hub at the issuer: a client for which people log in. */
export interface Webclient {
  id: string;
  /** for people: `het dashboard` */
  naam: string;
  /** its front page */
  begin: string;
  /** the purposes for which it gets tokens, one at a time */
  doelen: string[];
  /** where a login ends (redirect_uri) */
  terug: string;
  /** where a logout ends (post_logout_redirect_uri) */
  afgemeld: string;
  /** who may log in there; only those whose party has one of its purposes */
  mensen: Demomens[];
}
