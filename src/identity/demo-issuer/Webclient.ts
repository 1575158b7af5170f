/** The hub's own website at the issuer: the one client for which people log in. */
export interface Webclient {
  id: string;
  /** the one purpose for which it gets tokens */
  doel: string;
  /** where a login ends (redirect_uri) */
  terug: string;
  /** where a logout ends (post_logout_redirect_uri) */
  afgemeld: string;
}
