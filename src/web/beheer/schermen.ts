import type { ComponentType } from 'preact';
import { Bewaartermijnen } from './Bewaartermijnen';
import { Contracten } from './Contracten';
import { Controles } from './Controles';
import { Correcties } from './Correcties';
import { Opschorten } from './Opschorten';
import { Overzicht } from './Overzicht';
import type { Schermdelen } from './Stand';
import { Verbruik } from './Verbruik';

/** The screens by their address, in the order of the menu. */
export const schermen: Record<string, { naam: string; Scherm: ComponentType<Schermdelen> }> = {
  '/beheer': { naam: 'Overzicht', Scherm: Overzicht },
  '/beheer/opschorten': { naam: 'Opschorten', Scherm: Opschorten },
  '/beheer/verbruik': { naam: 'Verbruik en alarmen', Scherm: Verbruik },
  '/beheer/contracten': { naam: 'Contracten', Scherm: Contracten },
  '/beheer/controles': { naam: 'Controles', Scherm: Controles },
  '/beheer/bewaren': { naam: 'Bewaren', Scherm: Bewaartermijnen },
  '/beheer/correcties': { naam: 'Correcties', Scherm: Correcties },
};
