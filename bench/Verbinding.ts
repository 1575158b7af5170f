import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

interface Lopend {
  klaar: (delen: Buffer[]) => void;
  mislukt: (fout: Error) => void;
}

const EINDE_KOP = '\r\n\r\n';

/**
 * One HTTP/1.1 connection that is kept open, with one question under way. Written out down to the socket, because who
 * makes the load shares two cores with who bears it: node's own client takes as long as the smallest answers.
 */
export class Verbinding {
  private kop: Buffer = Buffer.alloc(0);
  private delen: Buffer[] = [];
  /** bytes of the body that are still to come; null: the head is not complete */
  private nog: number | null = null;
  private status = '';
  private lopend: Lopend | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (deel) => this.neem(deel));
    socket.on('error', (fout) => this.breek(fout));
    socket.on('close', () => this.breek(new Error('de verbinding werd verbroken')));
  }

  static async open(port: number): Promise<Verbinding> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    return new Verbinding(socket);
  }

  /**
   * Sends a question as it goes over the line; resolves with the body of the answer.
   * @throws Error when the answer is another than 200, or there is nobody any more to give one
   */
  vraag(bytes: Buffer): Promise<Buffer[]> {
    return new Promise((klaar, mislukt) => {
      this.lopend = { klaar, mislukt };
      if (this.socket.writable) this.socket.write(bytes);
      else this.breek(new Error('de verbinding is verbroken'));
    });
  }

  sluit(): void {
    this.socket.destroy();
  }

  private neem(deel: Buffer): void {
    let inhoud = deel;
    if (this.nog === null) {
      this.kop = this.kop.length ? Buffer.concat([this.kop, deel]) : deel;
      const einde = this.kop.indexOf(EINDE_KOP);
      if (einde < 0) return;
      const kop = this.kop.toString('latin1', 0, einde);
      const lengte = /\r\ncontent-length: *([0-9]+)/i.exec(kop);
      if (!lengte) {
        this.breek(new Error('een antwoord zonder content-length'));
        return;
      }
      this.status = kop.slice(9, 12);
      this.nog = Number(lengte[1]);
      inhoud = this.kop.subarray(einde + EINDE_KOP.length);
      this.kop = Buffer.alloc(0);
    }
    this.nog -= inhoud.length;
    this.delen.push(inhoud);
    if (this.nog === 0) this.geef();
  }

  private geef(): void {
    const { delen, lopend, status } = this;
    this.delen = [];
    this.nog = null;
    this.lopend = null;
    if (status === '200') lopend?.klaar(delen);
    else lopend?.mislukt(new Error(`HTTP ${status}: ${Buffer.concat(delen).toString('utf8', 0, 500)}`));
  }

  private breek(fout: Error): void {
    this.lopend?.mislukt(fout);
    this.lopend = null;
  }
}
