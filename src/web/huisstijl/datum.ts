const als = (opties: Intl.DateTimeFormatOptions) => {
  const vorm = new Intl.DateTimeFormat('nl-NL', { ...opties, timeZone: 'UTC' });
  return (dag: string) => vorm.format(new Date(`${dag}T00:00:00Z`));
};

/** Dates (jjjj-mm-dd) as they are written in Dutch. */
export const datum = {
  /** 1 november 2026 */
  voluit: als({ day: 'numeric', month: 'long', year: 'numeric' }),
  /** november 2026 */
  maand: als({ month: 'long', year: 'numeric' }),
  /** november */
  alleenMaand: als({ month: 'long' }),
  /** nov */
  kort: (dag: string) => als({ month: 'short' })(dag).replace('.', ''),
  /** 01-11-2026 */
  cijfers: als({ day: '2-digit', month: '2-digit', year: 'numeric' }),
};
