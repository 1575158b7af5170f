/** The style of the issuer's pages, sent along in each: there is nothing else to fetch. */
export const stijl = `
:root { color-scheme: light dark; --grond: #eef1f5; --blad: #fff; --tekst: #16202b; --zacht: #46525f; --rand: #6b7885;
  --nadruk: #154273; --op-nadruk: #fff; --fout: #a30d00; }
@media (prefers-color-scheme: dark) {
  :root { --grond: #10161d; --blad: #1b242e; --tekst: #f1f4f7; --zacht: #c0cad4; --rand: #8b98a5; --nadruk: #a8cbf5;
    --op-nadruk: #0c1824; --fout: #ffb0a6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--grond); color: var(--tekst); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem; background: var(--blad); min-height: 100vh; }
@media (min-width: 36rem) { main { margin: 3rem auto; padding: 2rem; min-height: 0; border-radius: .5rem; } }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; }
a { color: var(--nadruk); }
ul { list-style: none; margin: 0 0 1.5rem; padding: 0; }
li { margin: 0 0 .75rem; }
button, input { font: inherit; color: inherit; border: 1px solid var(--rand); border-radius: .375rem; padding: .75rem 1rem;
  background: var(--blad); min-height: 2.75rem; }
button { cursor: pointer; text-align: start; overflow-wrap: anywhere; }
button:hover { border-color: var(--nadruk); box-shadow: 0 0 0 1px var(--nadruk); }
li button { width: 100%; }
li button strong, li button span { display: block; }
button span { color: var(--zacht); }
button.hoofd { background: var(--nadruk); border-color: var(--nadruk); color: var(--op-nadruk); font-weight: 600; }
:is(a, button, input):focus-visible { outline: 3px solid var(--nadruk); outline-offset: 2px; }
label { display: block; font-weight: 600; margin: 0 0 .25rem; }
input { display: block; width: 100%; max-width: 12rem; margin: 0 0 1rem; letter-spacing: .15em; }
input[aria-invalid] { border: 2px solid var(--fout); }
.fout { color: var(--fout); font-weight: 600; }
.zacht { color: var(--zacht); }
`;
