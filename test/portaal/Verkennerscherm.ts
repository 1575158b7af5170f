import type { Bezoek } from '../dashboard/Bezoek';

/** The explorer of a partner, as a developer sees it. */
export class Verkennerscherm {
  constructor(private readonly b: Bezoek) {}

  /** From the portal's front page, by choosing a partner and then, at the issuer, its developer. */
  static async kies(b: Bezoek, partner: string): Promise<Verkennerscherm> {
    await b.naar('/');
    await b.page.getByRole('link', { name: partner, exact: true }).click();
    await b.page.getByRole('button', { name: `Ontwikkelaar van ${partner}` }).click();
    const scherm = new Verkennerscherm(b);
    await scherm.klaar();
    return scherm;
  }

  /** Until the editor can be used. */
  async klaar(): Promise<void> {
    await this.b.page.waitForURL(/\/verkenner/);
    await this.b.totdat('vragen kan', async () => (await this.lees('.graphiql-query-editor')).startsWith('query'));
    await this.b.klaar();
  }

  async voorbeeld(naam: string | RegExp): Promise<void> {
    await this.b.page.getByRole('link', { name: naam }).click();
    await this.klaar();
  }

  /** Asks what is in the editor, until it shows what is expected. */
  async vraag(antwoord: RegExp): Promise<void> {
    await this.b.page.getByRole('button', { name: /^Execute query/ }).click();
    await this.b.totdat(`${antwoord}`, async () => antwoord.test(await this.lees('.graphiql-response')));
  }

  variabelen(): Promise<string> {
    return this.lees('.graphiql-editor-tool');
  }

  /** The lines that an editor shows, without how they are laid out. */
  private async lees(vak: string): Promise<string> {
    const regels = this.b.page.locator(`${vak} .view-lines`).first();
    return (await regels.count()) ? (await regels.innerText()).replace(/\s+/g, ' ').trim() : '';
  }
}
