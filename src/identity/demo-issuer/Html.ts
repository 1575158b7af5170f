type Invulling = Html | string | Invulling[];

const VERVANGING: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function alsTekst(waarde: Invulling): string {
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join('');
  return waarde instanceof Html ? waarde.tekst : waarde.replace(/[&<>"']/g, (teken) => VERVANGING[teken]!);
}

/** HTML that may go to a browser as it is. A page is made of nothing else, so no text gets there unescaped. */
export class Html {
  private constructor(readonly tekst: string) {}

  /** For a template: what is filled in is escaped, unless it is Html already. */
  static van(delen: TemplateStringsArray, ...waarden: Invulling[]): Html {
    return new Html(String.raw({ raw: delen }, ...waarden.map(alsTekst)));
  }

  /** Markup that somebody trusted has made. */
  static kant(tekst: string): Html {
    return new Html(tekst);
  }
}
