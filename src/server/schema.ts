// the decorators of schema/ and resolvers/ need it before they are loaded
import 'reflect-metadata';
import { InschrijvingscontroleResolver } from '../../resolvers/inschrijvingscontrole.resolver';
import { InzageResolver } from '../../resolvers/inzage.resolver';
import { MijnAutorisatieResolver } from '../../resolvers/mijn-autorisatie.resolver';
import { volledigSchema } from '../policy/volledigSchema';

/** Every question that some agency may ask. */
export const schema = () => volledigSchema([InschrijvingscontroleResolver, InzageResolver, MijnAutorisatieResolver]);
