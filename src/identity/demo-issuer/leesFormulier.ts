import type { IncomingMessage } from 'node:http';

/** bytes; the forms of this issuer are far smaller */
const GROOTST = 4096;

/** The fields of a form that was sent; null when it is larger than any form of ours. */
export async function leesFormulier(req: IncomingMessage): Promise<URLSearchParams | null> {
  const delen: Buffer[] = [];
  let omvang = 0;
  // what is too much is read to its end and dropped, so that the answer arrives
  for await (const deel of req as AsyncIterable<Buffer>) {
    omvang += deel.length;
    if (omvang <= GROOTST) delen.push(deel);
  }
  return omvang > GROOTST ? null : new URLSearchParams(Buffer.concat(delen).toString());
}
