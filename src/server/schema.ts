// the decorators of schema/ and resolvers/ need it before they are loaded
import 'reflect-metadata';
import { BpvResolver } from '../../resolvers/bpv.resolver';
import { CodetabelResolver } from '../../resolvers/codetabel.resolver';
import { CorrectieResolver } from '../../resolvers/correctie.resolver';
import { DiplomaResolver } from '../../resolvers/diploma.resolver';
import { ExamenResolver } from '../../resolvers/examen.resolver';
import { ExamenresultaatResolver } from '../../resolvers/examenresultaat.resolver';
import { InschrijvingResolver } from '../../resolvers/inschrijving.resolver';
import { InschrijvingscontroleResolver } from '../../resolvers/inschrijvingscontrole.resolver';
import { InzageResolver } from '../../resolvers/inzage.resolver';
import { LaatsteLeveringResolver } from '../../resolvers/laatste-levering.resolver';
import { LeveringsdekkingResolver } from '../../resolvers/leveringsdekking.resolver';
import { MijnAutorisatieResolver } from '../../resolvers/mijn-autorisatie.resolver';
import { OnderwijsdeelnemerResolver } from '../../resolvers/onderwijsdeelnemer.resolver';
import { OpdrachtResolver } from '../../resolvers/opdracht.resolver';
import { OpschortingResolver } from '../../resolvers/opschorting.resolver';
import { OrganisatieResolver } from '../../resolvers/organisatie.resolver';
import { SeCeVerschilResolver } from '../../resolvers/se-ce-verschil.resolver';
import { ToezichtResolver } from '../../resolvers/toezicht.resolver';
import { VsvCijferResolver } from '../../resolvers/vsv-cijfer.resolver';
import { VsvDeelnemerResolver } from '../../resolvers/vsv-deelnemer.resolver';
import { VsvMaandstandResolver } from '../../resolvers/vsv-maandstand.resolver';
import { VsvSchooljaarResolver } from '../../resolvers/vsv-schooljaar.resolver';
import { VsvTabelResolver } from '../../resolvers/vsv-tabel.resolver';
import { VsvToelichtingResolver } from '../../resolvers/vsv-toelichting.resolver';
import { volledigSchema } from '../policy/volledigSchema';

/** Every question that some agency may ask. */
export const schema = () =>
  volledigSchema([
    BpvResolver,
    CodetabelResolver,
    CorrectieResolver,
    DiplomaResolver,
    ExamenResolver,
    ExamenresultaatResolver,
    InschrijvingResolver,
    InschrijvingscontroleResolver,
    InzageResolver,
    LeveringsdekkingResolver,
    MijnAutorisatieResolver,
    OnderwijsdeelnemerResolver,
    OpdrachtResolver,
    OpschortingResolver,
    OrganisatieResolver,
    SeCeVerschilResolver,
    LaatsteLeveringResolver,
    ToezichtResolver,
    VsvCijferResolver,
    VsvDeelnemerResolver,
    VsvMaandstandResolver,
    VsvSchooljaarResolver,
    VsvTabelResolver,
    VsvToelichtingResolver,
  ]);
