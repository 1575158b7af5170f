import {
  ATTR_DB_COLLECTION_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
} from '@opentelemetry/semantic-conventions';
import type { Kenmerken } from './Kenmerken';

/** What each is called in a span: by OpenTelemetry's conventions where they have a name for it. */
export const kenmerknamen: Record<keyof Kenmerken, string> = {
  status: ATTR_HTTP_RESPONSE_STATUS_CODE,
  afnemer: 'bron.afnemer',
  doel: 'bron.doel',
  contract: 'bron.contract',
  code: 'bron.code',
  fout: ATTR_ERROR_TYPE,
  opgevraagd: 'bron.opgevraagd',
  gevonden: 'bron.gevonden',
  geleverd: 'bron.geleverd',
  statement: 'bron.statement',
  relatie: ATTR_DB_COLLECTION_NAME,
  rijen: 'bron.rijen',
};
