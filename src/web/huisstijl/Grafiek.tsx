import type * as PlotSoort from '@observablehq/plot';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { OP_PAPIER } from './opPapier';

type Plot = typeof PlotSoort;

interface Eigen {
  /** what the picture shows, in one sentence, for who does not see it */
  samenvatting: string;
  /** makes the picture for a width in pixels, on paper with no more than so many rows */
  teken: (plot: Plot, breedte: number, hoogstens: number) => SVGSVGElement | HTMLElement;
  /** the names of the links in the picture, in their order */
  linknamen?: string[];
  /** pixels that it will be high, about */
  hoogte: number;
  /** the width for which it is drawn on paper, where the style sheet fits it in its place */
  opPapier: number;
  /** the same numbers as a table */
  tabel: ComponentChildren;
}

const GEEN: string[] = [];
let geladen: Plot | null = null;

/**
 * A picture with its summary and its table. Plot puts a style element in each; the policy of the page refuses those, and the
 * page's own style sheet holds what is in it, so it is taken out before it is shown.
 */
export function Grafiek({ samenvatting, teken, linknamen = GEEN, hoogte, opPapier, tabel }: Eigen) {
  const plek = useRef<HTMLDivElement>(null);
  const [plot, zetPlot] = useState<Plot | null>(geladen);
  const [breedte, zetBreedte] = useState(0);
  /** the part that draws could not be fetched, as after a new version: then there is the table */
  const [kapot, zetKapot] = useState(false);
  const { route } = useLocation();

  useEffect(() => {
    if (!plot)
      import('./plot').then(
        (module) => {
          geladen = module as unknown as Plot;
          zetPlot(() => geladen);
        },
        () => zetKapot(true),
      );
    const meter = new ResizeObserver(([maat]) => zetBreedte(Math.floor(maat!.contentRect.width)));
    meter.observe(plek.current!);
    return () => meter.disconnect();
  }, [plot]);

  useEffect(() => {
    if (!plot || !breedte) return;
    const toon = (pixels: number, hoogstens: number) => {
      const beeld = teken(plot, pixels, hoogstens);
      for (const stijl of beeld.querySelectorAll('style')) stijl.remove();
      // of the picture itself only its links are read out: the rest is in the summary and the table
      for (const deel of beeld.children) if (!deel.querySelector('a')) deel.setAttribute('aria-hidden', 'true');
      beeld.setAttribute('role', 'group');
      beeld.setAttribute('aria-label', samenvatting);
      beeld.querySelectorAll('a').forEach((link, nr) => {
        link.setAttribute('aria-label', linknamen[nr] ?? '');
      });
      plek.current!.replaceChildren(beeld);
    };
    const opScherm = () => toon(breedte, Number.POSITIVE_INFINITY);
    const naarPapier = () => toon(opPapier, OP_PAPIER);
    opScherm();
    addEventListener('beforeprint', naarPapier);
    addEventListener('afterprint', opScherm);
    return () => {
      removeEventListener('beforeprint', naarPapier);
      removeEventListener('afterprint', opScherm);
    };
  }, [plot, breedte, teken, samenvatting, linknamen, opPapier]);

  const volg = (gebeurtenis: MouseEvent) => {
    const link = (gebeurtenis.target as Element).closest('a');
    const naar = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
    if (!naar || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey || gebeurtenis.button) return;
    gebeurtenis.preventDefault();
    route(naar);
  };
  return (
    <figure class="grafiek">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is pressed */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: pressing Enter on a link is a click as well */}
      <div ref={plek} class="grafiek__beeld" style={{ '--hoogte': `${hoogte}px` }} onClick={volg} />
      <details class="grafiek__tabel" open={kapot || undefined}>
        <summary>Toon als tabel</summary>
        {tabel}
      </details>
    </figure>
  );
}
