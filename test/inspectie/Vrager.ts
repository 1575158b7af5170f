import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';

/** A number from 0 up to, not including, this one. */
export type Kies = (tot: number) => number;

const RICHTING = [
  '',
  '',
  '',
  '',
  ' @skip(if: $weg)',
  ' @include(if: $wel)',
  ' @skip(if: true)',
  ' @include(if: false)',
];

/**
 * Makes up selections: fields with and without an alias, the same one again, __typename, fragments named and not, within each
 * other, directives everywhere. An alias always names the same field, so that what meets under one key may be merged.
 */
export class Vrager {
  private readonly fragmenten: { naam: string; type: string; tekst: string }[] = [];
  private over = 60;

  constructor(private readonly kies: Kies) {}

  /** Everything that was named with `...`. */
  get fragmenttekst(): string {
    return this.fragmenten.map(({ naam, type, tekst }) => `fragment ${naam} on ${type} ${tekst}`).join(' ');
  }

  richting(): string {
    return RICHTING[this.kies(RICHTING.length)]!;
  }

  selectie(type: GraphQLObjectType, diep = 0): string {
    const delen = Array.from({ length: 1 + this.kies(5) }, () => this.deel(type, diep));
    return `{ ${delen.join(' ')} }`;
  }

  private deel(type: GraphQLObjectType, diep: number): string {
    this.over -= 1;
    const soort = this.over > 0 && diep < 6 ? this.kies(9) : 0;
    if (soort === 0) return `${this.kies(2) ? 'typenaam: ' : ''}__typename${this.richting()}`;
    if (soort === 1) return `...${this.richting()} ${this.selectie(type, diep + 1)}`;
    if (soort === 2) return `... on ${type.name}${this.richting()} ${this.selectie(type, diep + 1)}`;
    if (soort === 3) return `...${this.fragment(type, diep)}${this.richting()}`;
    return this.veld(type, diep);
  }

  private fragment(type: GraphQLObjectType, diep: number): string {
    const bestaand = this.fragmenten.filter((fragment) => fragment.type === type.name);
    if (bestaand.length && this.kies(2)) return bestaand[this.kies(bestaand.length)]!.naam;
    // only when it is ready can others name it, so it never names itself
    const tekst = this.selectie(type, diep + 1);
    const naam = `F${this.fragmenten.length}`;
    this.fragmenten.push({ naam, type: type.name, tekst });
    return naam;
  }

  private veld(type: GraphQLObjectType, diep: number): string {
    const velden = Object.values(type.getFields());
    const { name, type: van } = velden[this.kies(velden.length)]!;
    const alias = ['', '', `${name}_a: `, `${name}_b: `][this.kies(4)];
    const onder = getNamedType(van);
    return `${alias}${name}${this.richting()}${isObjectType(onder) ? ` ${this.selectie(onder, diep + 1)}` : ''}`;
  }
}
