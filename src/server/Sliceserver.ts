import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, separateOperations } from 'graphql';
import { fouten } from '../errors';
import { gevraagd } from '../policy/gevraagd';
import { toetsGrenzen } from '../policy/grenzen';
import type { Kosten } from '../policy/Kosten';
import { HOOGSTENS_TEKENS, omvangregel } from '../policy/omvangregel';
import { perOperatie } from '../policy/perOperatie';
import type { Slice } from '../policy/Slice';
import { sdl } from '../policy/sdl';
import type { Versiewijziging } from '../policy/versiewijzigingen';
import { Verstrekker } from '../verstrekking/Verstrekker';
import type { Apollocontext } from './Apollocontext';
import { binnenPersonenbudget } from './binnenPersonenbudget';
import { bronFout, foutcode, fouttekst } from './fouttekst';
import { alsTekst, uitvoerder } from './uitvoerder';
import type { Verzoek } from './Verzoek';
import { werkelijkeKosten } from './werkelijkeKosten';

/** Faults that are told of one question. Own choice: enough to mend it with. */
const HOOGSTENS_FOUTEN = 20;

/** Told about a fault of our own; its message is for operators and never leaves. */
export type Storing = (verzoek: Verzoek, fout: Error) => void;

/** What is asked; of a document with several operations only the one that runs. */
const gevraagdIn = perOperatie((document, operatie, schema: GraphQLSchema, waarden: Record<string, unknown> | null) =>
  gevraagd(schema, separateOperations(document)[operatie.name?.value ?? '']!, waarden),
);

/** Follows an operation: limits and budget before it runs, receipt, bill and status after; what was asked and what went wrong for the log. */
const volg = (schema: GraphQLSchema, slice: Slice, storing: Storing): ApolloServerPlugin<Apollocontext> => ({
  async requestDidStart({ contextValue: { verzoek: begonnen } }) {
    const toetsen = begonnen.spoor?.stap('contract');
    let kosten: Kosten | null = null;
    return {
      async didResolveOperation({ contextValue: { verzoek }, document, operation, request }) {
        if (!operation) return;
        let waarden: Record<string, unknown> | null = null;
        try {
          ({ waarden, kosten } = toetsGrenzen(schema, slice, document, operation, request.variables ?? {}));
          verzoek.waarden = waarden;
        } finally {
          // refused or not: what was asked goes into the log
          const { vragen, velden } = gevraagdIn(document, operation, schema, waarden);
          verzoek.vraag = [...vragen];
          verzoek.aanvraag.gevraagd = velden;
        }
        await verzoek.rekening.reserveer(kosten.punten);
      },
      async executionDidStart({ contextValue: { verzoek } }) {
        toetsen?.eindig();
        const spoor = verzoek.spoor?.stap('uitvoering');
        verzoek.aanvraag.spoor = spoor;
        return { executionDidEnd: async () => spoor?.eindig() };
      },
      async didEncounterErrors({ contextValue: { verzoek }, errors }) {
        verzoek.foutcode ??= foutcode(errors[0]);
        // ended already when it was not the contract that refused
        toetsen?.eindig();
        for (const fout of errors) {
          if (foutcode(fout) === 'STORING') storing(verzoek, bronFout(fout) ?? fout);
        }
      },
      async willSendResponse({ contextValue: { verzoek }, response }) {
        const { trace, aanvraag, rekening, foutcode } = verzoek;
        if (foutcode) response.http.status = fouten[foutcode].status;
        if (foutcode === 'BUDGET' || foutcode === 'PERSONENBUDGET')
          response.http.headers.set('retry-after', String(rekening.wacht(foutcode)));
        if (response.body.kind !== 'single') return;
        // refused whole: also when only a nullable part went wrong
        if (foutcode && response.body.singleResult.data) response.body.singleResult.data = null;
        const { data } = response.body.singleResult;
        if (data && kosten) await rekening.rekenAf(werkelijkeKosten(kosten, data));
        // too many persons show only when all is read: it costs what was asked
        else await rekening.rekenAf(foutcode === 'PERSONENBUDGET' ? rekening.gevraagd : null);
        response.body.singleResult.extensions = {
          verstrekking: {
            id: aanvraag.id,
            trace: trace.traceId,
            stand: aanvraag.verantwoording.stand?.toISOString() ?? null,
            contract: slice.contractversie,
          },
          budget: await rekening.stand(),
        };
      },
    };
  },
});

/** The GraphQL server of one slice: it knows no other schema than the slice's contract. */
export class Sliceserver {
  readonly sdl: string;
  /** of the contract, as published */
  readonly versies: readonly Versiewijziging[];
  private readonly apollo: ApolloServer<Apollocontext>;

  constructor(
    readonly slice: Slice,
    contract: GraphQLSchema,
    /** the contract behind its shield */
    uitvoerbaar: GraphQLSchema,
    opties: { introspectie: boolean; storing: Storing; versies: readonly Versiewijziging[] },
  ) {
    this.versies = opties.versies;
    this.sdl = sdl(contract);
    this.apollo = new ApolloServer<Apollocontext>({
      gateway: {
        onSchemaLoadOrUpdate: (geladen) => {
          geladen({ apiSchema: uitvoerbaar, coreSupergraphSdl: '' });
          return () => undefined;
        },
        load: async () => ({ executor: binnenPersonenbudget(uitvoerder(uitvoerbaar)) }),
        stop: async () => undefined,
      },
      stringifyResult: alsTekst,
      introspection: opties.introspectie,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      parseOptions: { maxTokens: HOOGSTENS_TEKENS },
      validationRules: [omvangregel],
      validationOptions: { maxErrors: HOOGSTENS_FOUTEN },
      stopOnTerminationSignals: false,
      formatError: fouttekst,
      plugins: [ApolloServerPluginCacheControlDisabled(), volg(uitvoerbaar, slice, opties.storing)],
    });
  }

  start(): Promise<void> {
    return this.apollo.start();
  }

  stop(): Promise<void> {
    return this.apollo.stop();
  }

  /** Runs a request; resolves with the whole answer as text. Nothing of it has left yet. */
  voerUit(
    verzoek: Verzoek,
    body: unknown,
    kop: { accept?: string; contentType: string },
  ): Promise<HTTPGraphQLResponse> {
    const headers = new HeaderMap([['content-type', kop.contentType]]);
    if (kop.accept) headers.set('accept', kop.accept);
    return this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => ({
        verzoek,
        verstrekker: new Verstrekker(verzoek.aanvraag),
        aanvrager: { slice: verzoek.slice.naam, gebied: verzoek.aanvraag.gebied },
      }),
    });
  }
}
