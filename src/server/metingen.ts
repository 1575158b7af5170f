import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What operators can watch. Labels name agencies, codes and walls; never a person. */
export class Metingen {
  readonly register = new Registry();
  readonly verzoeken = new Counter({
    name: 'bron_verzoeken_totaal',
    help: 'Afgehandelde verzoeken per afnemer, doel en code (OK of een foutcode).',
    labelNames: ['afnemer', 'doel', 'code'] as const,
    registers: [this.register],
  });
  readonly duur = new Histogram({
    name: 'bron_verzoek_seconden',
    help: 'Duur van een verzoek, tot en met het logboek.',
    labelNames: ['afnemer', 'doel'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.register],
  });
  readonly alarmen = new Counter({
    name: 'bron_alarmen_totaal',
    help: 'Keren dat een wand iets tegenhield wat een eerdere wand had moeten tegenhouden; persoonsbudget: dagen waarop een afnemer over meer personen vroeg dan zij mag.',
    labelNames: ['wand'] as const,
    registers: [this.register],
  });
  readonly wachtrij = new Gauge({
    name: 'bron_logboek_wachtrij',
    help: 'Regels die wachten om in het logboek te worden vastgelegd.',
    registers: [this.register],
  });

  readonly bewaartermijnVerlopen = new Gauge({
    name: 'bron_bewaartermijn_verlopen',
    help: 'Wat langer wordt bewaard dan de wettelijke termijn, per termijn; eens per dag geteld.',
    labelNames: ['termijn'] as const,
    registers: [this.register],
  });

  constructor() {
    collectDefaultMetrics({ register: this.register, prefix: 'bron_' });
  }
}
