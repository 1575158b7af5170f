import { useId } from 'preact/hooks';

/** Looks in the list on the screen. What is typed may be a name, so it goes into no address and to no server. */
export function Zoekveld({ waarde, zoek }: { waarde: string; zoek: (tekst: string) => void }) {
  const id = useId();
  return (
    <div class="utrecht-form-field zoekveld">
      <label class="utrecht-form-label" for={id}>
        Zoeken in deze lijst
      </label>
      <input
        id={id}
        type="search"
        class="utrecht-textbox utrecht-textbox--html-input"
        autocomplete="off"
        spellcheck={false}
        value={waarde}
        onInput={(gebeurtenis) => zoek(gebeurtenis.currentTarget.value)}
      />
    </div>
  );
}
