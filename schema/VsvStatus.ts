import { registerEnumType } from 'type-graphql';

export enum VsvStatus {
  VOORLOPIG = 'VOORLOPIG',
  DEFINITIEF = 'DEFINITIEF',
}

registerEnumType(VsvStatus, {
  name: 'VsvStatus',
  description: 'Of het cijfer nog verandert.',
  valuesConfig: {
    VOORLOPIG: {
      description:
        'Tot en met februari na de tweede teldatum: verlate startkwalificaties (bijlage A, D4) komen nog binnen.',
    },
    DEFINITIEF: { description: 'Alleen verbeteringen in het register veranderen het nog.' },
  },
});
