import { registerEnumType } from 'type-graphql';

export enum VsvTabel {
  LAND_CATEGORIE = 'LAND_CATEGORIE',
  LAND_GESLACHT = 'LAND_GESLACHT',
  REGIO = 'REGIO',
  REGIO_CATEGORIE = 'REGIO_CATEGORIE',
  REGIO_GESLACHT = 'REGIO_GESLACHT',
  GEMEENTE = 'GEMEENTE',
  INSTELLING = 'INSTELLING',
  INSTELLING_CATEGORIE = 'INSTELLING_CATEGORIE',
}

registerEnumType(VsvTabel, {
  name: 'VsvTabel',
  description:
    'De jaartabellen die voor iedereen gelijk zijn: in één keer gemaakt en in één keer beveiligd tegen herleiding.',
});
