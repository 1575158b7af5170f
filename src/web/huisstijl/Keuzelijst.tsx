import { useEffect, useId, useRef } from 'preact/hooks';

interface Eigen {
  label: string;
  waarde: string;
  opties: { waarde: string; naam: string }[];
  kies: (waarde: string) => void;
  /** whether the label is only for who does not see the page */
  labelVerborgen?: boolean;
}

/** Milliseconds after a key, as with keys one passes what one does not want (WCAG 3.2.2). */
const NA_EEN_TOETS = 500;

/** One choice out of some. */
export function Keuzelijst({ label, waarde, opties, kies, labelVerborgen = false }: Eigen) {
  const id = useId();
  const perToets = useRef(false);
  const wacht = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(wacht.current), []);
  // a choice that came with the address and is not among these, still shows as what it is
  const bekend = opties.some((optie) => optie.waarde === waarde);
  return (
    <div class="utrecht-form-field keuzelijst">
      <label class={labelVerborgen ? 'rhc-visually-hidden' : 'utrecht-form-label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={waarde}
        onKeyDown={({ key }) => {
          perToets.current = key !== 'Enter';
        }}
        onPointerDown={() => {
          perToets.current = false;
        }}
        onChange={({ currentTarget }) => {
          const gekozen = currentTarget.value;
          clearTimeout(wacht.current);
          if (perToets.current) wacht.current = setTimeout(() => kies(gekozen), NA_EEN_TOETS);
          else kies(gekozen);
        }}
      >
        {!bekend && <option value={waarde}>{waarde}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.naam}
          </option>
        ))}
      </select>
    </div>
  );
}
