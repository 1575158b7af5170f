import { readFileSync } from 'node:fs';
import type { Bezoek } from './Bezoek';

/** A list of young people on the screen, read as people read it. */
export class Lijstscherm {
  constructor(private readonly bezoek: Bezoek) {}

  async koppen(): Promise<string[]> {
    const koppen = await this.bezoek.page.getByRole('columnheader').allInnerTexts();
    // an arrow tells the order to who sees it, aria-sort to who does not
    return koppen.map((kop) => kop.replace(/ [▲▼]$/, ''));
  }

  /** The rows of the page that is open. */
  async rijen(): Promise<string[][]> {
    return this.bezoek.page
      .locator('main tbody tr')
      .evaluateAll((rijen) => rijen.map((rij) => [...rij.children].map((cel) => cel.textContent)));
  }

  /** The rows of all pages, from the one that is open on. */
  async alle(): Promise<string[][]> {
    const rijen = await this.rijen();
    const volgende = this.bezoek.page.getByRole('link', { name: 'Volgende' });
    if ((await volgende.count()) === 0) return rijen;
    await this.bezoek.volg(volgende);
    return [...rijen, ...(await this.alle())];
  }

  /** What the list says that it has. */
  async aantal(): Promise<string> {
    const geen = this.bezoek.page.getByText('Op deze lijst staat niemand');
    return (await geen.count())
      ? '0 jongeren'
      : (
          await this.bezoek.page
            .getByRole('status')
            .filter({ hasText: /\d jongere/ })
            .innerText()
        ).trim();
  }

  /** Makes a choice; the lists to choose from come by themselves. */
  async kies(label: string, optie: string): Promise<void> {
    const lijst = this.bezoek.page.getByRole('combobox', { name: label, exact: true });
    await lijst.locator('option', { hasText: optie }).first().waitFor({ state: 'attached' });
    const eerder = this.bezoek.adres;
    await lijst.selectOption({ label: optie });
    await this.bezoek.totdat(`${label}: ${optie}`, async () => this.bezoek.adres !== eerder);
    await this.bezoek.klaar();
  }

  /** What is in the file that the button saves. */
  async csv(): Promise<{ naam: string; tekst: string }> {
    const [bestand] = await Promise.all([
      this.bezoek.page.waitForEvent('download'),
      this.bezoek.page.getByRole('button', { name: 'Opslaan als CSV' }).click(),
    ]);
    return { naam: bestand.suggestedFilename(), tekst: readFileSync(await bestand.path(), 'utf8') };
  }
}
