import { useId } from 'preact/hooks';

interface Eigen {
  label: string;
  waarde: string;
  opties: { waarde: string; naam: string }[];
  kies: (waarde: string) => void;
}

/** One choice out of some. */
export function Keuzelijst({ label, waarde, opties, kies }: Eigen) {
  const id = useId();
  // a choice that came with the address and is not among these, still shows as what it is
  const bekend = opties.some((optie) => optie.waarde === waarde);
  return (
    <div class="utrecht-form-field keuzelijst">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={waarde}
        onChange={(gebeurtenis) => kies(gebeurtenis.currentTarget.value)}
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
