import type { ComponentChildren, RefObject } from 'preact';

interface Eigen {
  /** the name of the site, and its front page */
  naam: string;
  begin: string;
  /** beside the name: where else to go, and who is here */
  kop: ComponentChildren;
  /** between the head and the content */
  boven: ComponentChildren;
  voet: ComponentChildren;
  inhoud: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}

/** What is around every screen of a site: a link past the head, the head itself, the content and the foot. */
export function Raam({ naam, begin, kop, boven, voet, inhoud, children }: Eigen) {
  return (
    <div class="kader">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the content; only its address has to stay as it is */}
      <a
        class="kader__sla-over"
        href="#inhoud"
        onClick={(gebeurtenis) => {
          // what stands after the # names a person or a word
          gebeurtenis.preventDefault();
          inhoud.current?.focus();
        }}
      >
        Naar de inhoud
      </a>
      <header class="kader__kop">
        <div class="kader__binnen">
          <p class="kader__naam">
            <a href={begin}>{naam}</a>
            <span>BRON-hub</span>
          </p>
          {kop}
        </div>
      </header>
      {boven}
      <main id="inhoud" ref={inhoud} tabIndex={-1} class="kader__inhoud">
        {children}
      </main>
      <footer class="kader__voet">
        <div class="kader__binnen">{voet}</div>
      </footer>
    </div>
  );
}
