import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { locatedError } from 'graphql';
import type { Apollocontext } from './Apollocontext';

/** Counts the persons of each answer, and keeps it in when there are more than may leave today. */
export const binnenPersonenbudget =
  (voerUit: GatewayExecutor): GatewayExecutor =>
  async (vraag) => {
    const uitkomst = await voerUit(vraag);
    if (uitkomst.errors) return uitkomst;
    const { rekening, aanvraag } = (vraag.context as Apollocontext).verzoek;
    try {
      rekening.neemPersonen(aanvraag.verantwoording);
      return uitkomst;
    } catch (fout) {
      return { data: null, errors: [locatedError(fout, undefined)] };
    }
  };
